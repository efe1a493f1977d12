exports.VISITOR = 'guest';
exports.visitorOf = (shop) => `visitor-of-${shop}`;

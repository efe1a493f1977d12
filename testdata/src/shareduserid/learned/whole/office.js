// Uses all that other files export.
const drawers = require('./drawers');
const desk = require('./desk');
const { list } = require('./drawers');

exports.opened = () => drawers.open('default'); // want `shareduserid: user id "default" is shared`
exports.listed = () => list('default'); // want `shareduserid: user id "default" is shared`
exports.got = () => desk.get('default'); // want `shareduserid: user id "default" is shared`
exports.right = (owner) => [drawers.open(owner), list(owner), desk.get(owner)];
exports.absent = () => drawers.shut('default');

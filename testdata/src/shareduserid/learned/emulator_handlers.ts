export const sessions = {
  create: async (request: any, response: any) => response.status(201).json({ session_id: 'trs_1' }),
};

export async function remove(request: any, response: any) {
  response.status(204).end();
}

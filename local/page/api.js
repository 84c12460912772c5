/** Asks the server; gives what it answers, and throws with its words when it refuses. */
export async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }).catch(() => {
    throw new Error("Followthrough does not answer. Does it still run in the terminal?");
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

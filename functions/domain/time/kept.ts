/** The function with up to so many of its answers kept, so that it works them out once; when there are more, all are let go. */
export function kept<Question, Answer>(most: number, answer: (question: Question) => Answer): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(question);
    answers.set(question, found);
    return found;
  };
}

// A stream of scores typed into the form of the open goal as fast as the app takes them. A score counts as acknowledged when
// the app itself shows it in the table and says that it is saved.

import { setTimeout as after } from "node:timers/promises";

/** Runs in the page. Every score is one number, written as words and errors so that none looks like another. */
async function typeScores({ first, count }) {
  const until = (holds) =>
    new Promise((done) => {
      if (holds()) return done();
      const watch = new MutationObserver(() => {
        if (!holds()) return;
        watch.disconnect();
        done();
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const scores = () => Number(document.querySelector("#scores").dataset.count);
  const type = (box, text) => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (let number = first; number < first + count; number += 1) {
    const before = scores();
    const [words, errors] = document.querySelectorAll("#entry input[inputmode=decimal]");
    type(words, String(number % 200));
    type(errors, String(Math.floor(number / 200)));
    document.querySelector("#entry").requestSubmit();
    await until(() => scores() > before && document.querySelector("[data-save]").dataset.save === "saved");
    await window.acknowledged(number);
  }
}

export class Stream {
  constructor(app) {
    this.page = app.page;
    this.acknowledged = [];
    this.#heard = null;
  }

  #heard;

  /** Must be called once for each page before it types. */
  async ready() {
    await this.page.exposeFunction("acknowledged", (number) => {
      this.acknowledged.push(number);
      this.#heard?.();
    });
    return this;
  }

  /** Types so many scores and waits for the last. */
  async type(first, count) {
    await this.page.evaluate(typeScores, { first, count });
  }

  /** Starts typing without an end; the browser is expected to die under it. Resolves with the first acknowledged score. */
  async begin(first) {
    const one = new Promise((done) => { this.#heard = done; });
    const typing = this.page.evaluate(typeScores, { first, count: 1_000_000 });
    typing.catch(() => {}); // its end is the kill
    await Promise.race([one, typing]);
  }

  /** Lets it type for so long. The time is the point here: the kill must fall anywhere. */
  async goesOnFor(milliseconds) {
    await after(milliseconds);
  }
}

/** The numbers behind the scores of the table. */
export async function numbersIn(app) {
  return (await app.goal.scores()).map(({ value, errors }) => Number(value) + 200 * Number(errors));
}

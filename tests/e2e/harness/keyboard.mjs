// A person without a mouse: Tab from one thing to the next, type, Enter. Nothing is clicked and nothing is focused by script.

import assert from "node:assert/strict";

const FARTHEST = 80;

/** The name of the focused element as a screen reader says it. */
function focusedName() {
  const element = document.activeElement;
  if (!element || element === document.body) return "";
  const labels = [...(element.labels ?? [])].map((label) => label.innerText);
  const labelled = element.getAttribute("aria-labelledby")?.split(" ").map((id) => document.getElementById(id)?.innerText);
  return (element.getAttribute("aria-label") ?? labelled?.join(" ") ?? (labels.join(" ") || element.innerText)).trim();
}

export class Keyboard {
  constructor(app) {
    this.page = app.page;
  }

  focused() {
    return this.page.evaluate(focusedName);
  }

  /** Goes on with Tab until this is focused, and checks that the focus can be seen. */
  async reach(name, key = "Tab") {
    const wanted = typeof name === "string" ? (found) => found === name : (found) => name.test(found);
    const passed = [];
    for (let step = 0; step < FARTHEST; step += 1) {
      const found = await this.focused();
      if (wanted(found)) return this.#isSeen(found);
      passed.push(found);
      await this.page.keyboard.press(key);
    }
    assert.fail(`${name} cannot be reached by keyboard; passed: ${passed.join(" | ")}`);
  }

  async #isSeen(name) {
    const seen = await this.page.evaluate(() => {
      const element = document.activeElement;
      const { width, height } = element.getBoundingClientRect();
      // A hidden native control shows its focus on its label.
      const shown = [element, element.closest("label"), element.parentElement].filter(Boolean);
      const marked = shown.some((part) => {
        const style = getComputedStyle(part);
        return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
      });
      return { placed: width > 0 && height > 0, marked };
    });
    assert.ok(seen.placed && seen.marked, `the focus on "${name}" can be seen`);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Types a date into the browser's own date field, part by part. */
  async typeDate(day) {
    const [year, month, date] = day.split("-");
    await this.type(`${month}${date}${year}`);
  }
}

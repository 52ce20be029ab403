package org.edgemuse.console.control;

import java.util.List;

/** What a control looks like. */
public sealed interface Form {

  /** One of several names. */
  record Menu(List<String> names) implements Form {
    /** Copies the list. */
    public Menu {
      names = List.copyOf(names);
    }
  }

  /** True or false. */
  record Box() implements Form {}

  /**
   * Numbers, typed or moved to. The slider gives everyone the same number.
   *
   * @param span what the slider spans
   * @param value where it stands: the number, or the middle of what is drawn
   */
  record Slider(Span span, double value) implements Form {}

  /** Anything that is typed, in YAML's flow style. */
  record Text() implements Form {}
}

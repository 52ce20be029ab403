package org.edgemuse.console.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a UE that can be told, newest first, and which of them is told now: the newest,
 * until another one is chosen; that one as long as it is among them.
 */
final class StoryList {
  private static final long NEWEST = -1;

  private List<Story> stories = List.of();
  private long chosen = NEWEST;

  /** Takes what there is to tell now. */
  void update(List<Story> newestFirst) {
    stories = List.copyOf(newestFirst);
    if (stories.stream().noneMatch(story -> story.number() == chosen)) {
      chosen = NEWEST;
    }
  }

  /** Has one told, or with index 0 always the newest. */
  void choose(int index) {
    chosen = index == 0 ? NEWEST : stories.get(index).number();
  }

  /** All of them. */
  List<Story> stories() {
    return stories;
  }

  /** The index of the one that is told, or -1. */
  int index() {
    for (int i = 0; i < stories.size(); i++) {
      if (stories.get(i).number() == chosen) {
        return i;
      }
    }
    return stories.isEmpty() ? -1 : 0;
  }

  /** The one that is told, or null if there is none. */
  @Nullable Story told() {
    return stories.isEmpty() ? null : stories.get(index());
  }
}

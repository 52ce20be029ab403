package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.LongStream;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.junit.jupiter.api.Test;

class StoryListTest {
  private final StoryList list = new StoryList();

  private void show(long... newestFirst) {
    list.update(
        LongStream.of(newestFirst)
            .mapToObj(n -> Story.of(HandMade.settled(n), Scoring.highest("p"), false))
            .toList());
  }

  private long told() {
    return list.told().number();
  }

  @Test
  void nothingIsToldAtFirst() {
    assertNull(list.told());
    assertEquals(-1, list.index());
  }

  @Test
  void newestIsToldUntilAnotherIsChosen() {
    show(2, 1);
    assertEquals(2, told());
    show(3, 2, 1);
    assertEquals(3, told());
  }

  @Test
  void chosenOneStaysWhileNewOnesCome() {
    show(2, 1);
    list.choose(1);
    show(3, 2, 1);
    assertEquals(1, told());
    assertEquals(2, list.index());
  }

  @Test
  void newestIsToldAgainOnceTheChosenOneIsGone() {
    show(2, 1);
    list.choose(1);
    show(4, 3, 2);
    assertEquals(4, told());
  }

  @Test
  void firstOfTheListFollowsTheNewest() {
    show(2, 1);
    list.choose(1);
    list.choose(0);
    show(3, 2, 1);
    assertEquals(3, told());
  }
}

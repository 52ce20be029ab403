package org.edgemuse.console.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ActivityTest {

  private final Activity activity = new Activity(2);

  private UeState at(double slotEndS) {
    return activity.state(0, slotEndS - 1, slotEndS);
  }

  @Test
  void stateAtAnEndIsThatOfTheStageUnderWayThen() {
    activity.note(0, 3, 1.5, 2, 1);

    assertEquals(UeState.WAITING, at(4));
    assertEquals(UeState.GENERATING, at(5));
    assertEquals(UeState.GENERATING, at(6));
    assertEquals(UeState.RECEIVING, at(7));
    assertEquals(UeState.IDLE, activity.state(1, 3, 4));
  }

  @Test
  void stageThatTookLongestOfTheSlotCountsIfNothingIsLeft() {
    activity.note(0, 3, 0.1, 0.5, 0.3);
    assertEquals(UeState.GENERATING, at(4));
    assertEquals(UeState.IDLE, at(5));

    activity.note(0, 5, 0.6, 0.1, 0.3);
    assertEquals(UeState.WAITING, at(6));

    // Of the last slot, .2 s are generation and .7 s are the way back.
    activity.note(0, 6, 0.5, 0.7, 0.7);
    assertEquals(UeState.GENERATING, at(7));
    assertEquals(UeState.RECEIVING, at(8));
  }

  @Test
  void requestThatIsOverLastCounts() {
    activity.note(0, 0, 0, 5, 0);
    activity.note(0, 0, 2, 1, 0);

    assertEquals(UeState.GENERATING, at(1));
    assertEquals(4, activity.remainingS(0, 1));
    assertEquals(0, activity.remainingS(0, 6));

    activity.note(0, 1, 3, 1, 0);
    assertEquals(UeState.WAITING, at(2), "of two that are over at once, the later one");
  }

  @Test
  void nothingIsLeftAfterAnEpisode() {
    activity.note(0, 0, 0, 5, 0);
    activity.clear();

    assertEquals(UeState.IDLE, at(1));
    assertEquals(0, activity.remainingS(0, 1));
  }
}

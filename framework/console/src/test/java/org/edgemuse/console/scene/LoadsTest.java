package org.edgemuse.console.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LoadsTest {

  private final Loads loads = new Loads(2);

  @Test
  void loadIsWhatWasLeftAndWhatTheSlotBrought() {
    loads.bring(0, 2);
    loads.bring(0, 0.5);
    assertEquals(2.5, loads.endSlot(index -> index == 0 ? 1.5 : 0));
    loads.bring(0, 1);

    assertEquals(2.5, loads.endSlot(index -> index == 0 ? 1.5 : 0));
    assertEquals(2.5, loads.loadS(0));
    assertEquals(1.5, loads.leftS(0));
    assertEquals(0, loads.loadS(1));
  }

  @Test
  void whatIsLeftIsBroughtByRequestsThatSettleLater() {
    assertEquals(7, loads.endSlot(index -> 7 * index));
    assertEquals(7, loads.loadS(1));
  }

  @Test
  void slotsThatWereNotSeenLeaveNothing() {
    loads.endSlot(index -> 3);
    loads.forget();
    loads.bring(0, 1);
    loads.endSlot(index -> 0);

    assertEquals(1, loads.loadS(0));
  }
}

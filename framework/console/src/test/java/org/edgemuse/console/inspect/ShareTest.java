package org.edgemuse.console.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
  private static final double[] P = {0.1, 0.4, 0.1, 0.4};

  @Test
  void mostProbableComeFirstAndEqualsInTheirOrder() {
    assertEquals(
        List.of(new Share("AP 1", 0.4), new Share("AP 3", 0.4), new Share("AP 0", 0.1)),
        Share.largest("AP", 4, i -> P[i], 3));
  }

  @Test
  void fewAreAllTold() {
    assertEquals(4, Share.largest("ES", 4, i -> P[i], 9).size());
  }
}

package org.edgemuse.jcaco.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubgameTest {
  @Test
  void constructor_withMisfittingArrays_namesTheArrayAndTheRule() {
    IllegalArgumentException solo =
        assertThrows(
            IllegalArgumentException.class, () -> new Subgame(2, 3, new double[5], new double[2]));
    assertEquals("soloS (length 5) must hold 2 x 3 times", solo.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new Subgame(2, 3, new double[6], new double[3]));
    assertThrows(IllegalArgumentException.class, () -> Subgame.allocate(0, 3));
    assertThrows(IllegalArgumentException.class, () -> Subgame.allocate(3, 0));
  }

  @Test
  void validate_namesTheEntryThatBreaksTheRule() {
    Subgame game = RandomGames.game(3, 2, 0);
    game.validate();
    game.soloS()[3] = Double.NaN;
    String time = assertThrows(IllegalArgumentException.class, game::validate).getMessage();
    assertTrue(time.contains("player 1 on machine 1 (NaN)"), time);
    game.soloS()[3] = 1;
    game.probability()[2] = 1.5;
    String chance = assertThrows(IllegalArgumentException.class, game::validate).getMessage();
    assertTrue(chance.contains("player 2 (1.5)"), chance);
  }
}

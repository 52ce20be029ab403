package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** A mechanism may refuse a world, if it says which key of the scenario is to be changed. */
final class RefusalCheck {
  private static final List<String> SECTIONS =
      List.of(
          "accessPoints.", "edgeServers.", "userEquipments.", "sharing.", "channel.", "incentive");

  private final Worlds world;
  private final Object mechanism;

  RefusalCheck(Worlds world, Object mechanism) {
    this.world = world.with("incentive", mechanism);
    this.mechanism = mechanism;
  }

  /** Fails unless the world is served, or refused for a key that is named. */
  void servesOrSaysWhatToChange() {
    try {
      world.run(1);
    } catch (IllegalArgumentException refused) {
      String message = String.valueOf(refused.getMessage());
      assertTrue(
          SECTIONS.stream().anyMatch(message::contains),
          () -> "%s refuses a world without naming a key: %s".formatted(mechanism, message));
    }
  }
}

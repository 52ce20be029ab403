package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.NotSerializableException;
import java.util.Map;
import org.edgemuse.testkit.TwinWorlds.Hidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to break the contract is found by the part of it that is broken. */
class SchedulerContractBitesTest {

  private static Object cheat(Trick trick) {
    return Map.of("cheat", Map.of("trick", trick));
  }

  private static SchedulerChecks checks(Trick trick) {
    return new SchedulerChecks(Worlds.defaults(), cheat(trick));
  }

  private static void assertFinds(String complaint, Executable run) {
    Throwable found = assertThrows(Throwable.class, run);
    assertTrue(found.getMessage().contains(complaint), found::toString);
  }

  @Test
  void findsStateThatOutlivesARun() {
    SchedulerChecks checks = checks(Trick.COUNTS_ACROSS_RUNS);
    assertFinds("decides differently in a second run", checks::repeats);
    assertFinds("while another run goes on beside it", checks::sharesNothingBetweenRuns);
  }

  @Test
  void findsUndecidedRequests() {
    assertFinds(
        "neither assigned nor denied", checks(Trick.LEAVES_UNDECIDED)::decidesEachRequestOnce);
  }

  @Test
  void findsTooFewSteps() {
    assertFinds("needs at least", checks(Trick.SAVES_A_STEP)::decidesEachRequestOnce);
  }

  @ParameterizedTest
  @CsvSource({
    "USES_HANDLES, ACTIVITY, false",
    "COUNTS_OTHERS, ACTIVITY, false",
    "LISTENS_TO_OTHERS, OUTCOMES, false",
    "SPIES_ON_PLACES, PLACES, false",
    "SPIES_ON_PLACES, PLACES, true",
    "SPIES_ON_PARAMETERS, PARAMETERS, false",
    "SPIES_ON_PARAMETERS, PARAMETERS, true"
  })
  void findsForbiddenKnowledge(Trick trick, Hidden hidden, boolean live) {
    Object cheat = Map.of("cheat", Map.of("trick", trick, "live", live));
    TwinWorlds twins = new TwinWorlds(Worlds.defaults(), cheat);
    assertTrue(TwinWorlds.hiddenFrom(twins.information()).contains(hidden));
    assertFinds("its class of information", () -> twins.compare(hidden));
  }

  @ParameterizedTest
  @CsvSource({
    "NEEDS_REQUESTS, nobody asks, / by zero",
    "NEEDS_TWO_APS, one AP, APs are numbered 0 to 0",
    "IGNORES_REACH, APs out of reach, reaches 320 m (accessPoints.coverageM)",
    "IGNORES_BINDING, requests bound to an ES, but it is bound to ES"
  })
  void findsWorldsThatASchedulerDoesNotSurvive(Trick trick, String world, String complaint) {
    Worlds unusual = SurvivalWorlds.from(Worlds.defaults()).get(world);
    assertFinds(complaint, new SchedulerChecks(unusual, cheat(trick))::decidesEachRequestOnce);
  }

  @Test
  void findsChangesOfTheWorld() {
    assertFinds("changes the world", checks(Trick.MOVES_UES)::leavesTheWorldAlone);
  }

  @Test
  void findsWhatACheckpointLoses() {
    Worlds world = Worlds.defaults().recording(cheat(Trick.FORGETS));
    assertFinds("restored after slot", () -> new CheckpointCheck(world).continuesBitIdentically());
  }

  @Test
  void findsWhatACheckpointCannotHold() {
    Worlds world = Worlds.defaults().recording(cheat(Trick.HOLDS_A_THREAD));
    Throwable found =
        assertThrows(Throwable.class, () -> new CheckpointCheck(world).continuesBitIdentically());
    assertTrue(causes(found).contains(NotSerializableException.class.getName()), found::toString);
  }

  private static String causes(Throwable thrown) {
    StringBuilder names = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      names.append(t.getClass().getName()).append(' ');
    }
    return names.toString();
  }

  @Test
  void findsSharesThatAreNoProbabilities() {
    assertFinds("add up to 3.0", checks(Trick.OVERSTATES_SHARES)::reportsAProperProfile);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTS_QUESTIONS, decides differently when it is asked",
    "REMEMBERS_QUESTIONS, is in another state after",
    "RATES_TWICE, rates a pair twice",
    "RATES_ANY_ES, that the request may not use",
    "RATES_AS_NAN, NaN"
  })
  void findsScoresThatAreUnsoundOrHaveAnEffect(Trick trick, String complaint) {
    assertFinds(
        complaint,
        () -> {
          for (Worlds world : SurvivalWorlds.rated(Worlds.defaults())) {
            new ScoreCheck(world, cheat(trick)).changesNothing();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTS_QUESTIONS, decides differently when it is followed",
    "RATES_TWICE, twice",
    "RATES_AS_NAN, by NaN",
    "RATES_NOTHING, rates no candidate of any request",
    "DECRIES_ITS_CHOICE, which it rates as of no use"
  })
  void findsScoresThatSpoilATrace(Trick trick, String complaint) {
    assertFinds(complaint, new FollowedCheck(Worlds.defaults(), cheat(trick))::changesNothing);
  }

  @Test
  void outageWorldHasOutagesAndIsServedInTheEnd() {
    SchedulerChecks checks =
        new SchedulerChecks(SurvivalWorlds.outages(Worlds.defaults()), "modulo");
    int outages = checks.decidesEachRequestOnce();
    assertTrue(outages > 20, () -> "only " + outages + " outages");
  }

  @Test
  void severalRequestsComeFromOneUeInASlot() {
    Worlds world = SurvivalWorlds.severalRequests(Worlds.defaults());
    DecisionLog log = DecisionLog.of(world.recording("modulo").run(1));
    assertTrue(log.arrivals().stream().anyMatch(a -> a.taskIndex() > 6));
  }

  @Test
  void decisionsAreAsTheSchedulerMadeThem() {
    DecisionLog log =
        DecisionLog.of(
            Worlds.defaults()
                .with("slots", 1)
                .with("userEquipments.demand", "bound")
                .recording("modulo")
                .run(1));
    Decision decision = log.decisions().get(5);
    assertEquals(2, decision.ue());
    assertEquals(1, decision.taskIndex());
    assertEquals(2, decision.ap());
    assertEquals(3, decision.es());
  }
}

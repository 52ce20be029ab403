package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.NotSerializableException;
import java.util.List;
import java.util.Map;
import org.edgemuse.testkit.MarketWorlds.Kind;
import org.edgemuse.testkit.game.Followers;
import org.edgemuse.testkit.market.MarketRun;
import org.edgemuse.testkit.market.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** Each way to break the contract is found by the part of it that is broken. */
class IncentiveMechanismContractBitesTest {
  private static final double TOLERANCE = 1e-8;

  private static Object cheat(MarketTrick trick) {
    return Map.of("market-cheat", Map.of("trick", trick));
  }

  private static MechanismChecks checks(MarketTrick trick) {
    return checks(trick, Kind.PLENTY);
  }

  private static MechanismChecks checks(MarketTrick trick, Kind kind) {
    return new MechanismChecks(MarketWorlds.of(Worlds.market(), kind), cheat(trick));
  }

  private static RegretCheck regret(Object mechanism, int ues, int ess) {
    Worlds world =
        Worlds.market()
            .with("userEquipments.count", ues)
            .with("accessPoints.count", ess)
            .with("edgeServers.count", ess);
    return new RegretCheck(
        MarketWorlds.of(world, Kind.PLENTY), mechanism, Followers.optimal(), TOLERANCE);
  }

  private static RegretCheck loneLeader(double reward, double answer, double regret) {
    Map<String, Object> options = Map.of("reward", reward, "answer", answer, "regret", regret);
    return regret(Map.of("lone-leader", options), 1, 1);
  }

  private static void assertFinds(String complaint, Executable run) {
    Throwable found = assertThrows(Throwable.class, run);
    assertTrue(String.valueOf(found.getMessage()).contains(complaint), found::toString);
  }

  @Test
  void findsPartsThatAreMoreThanTheWhole() {
    assertFinds("add up to 1.1", checks(MarketTrick.HANDS_OUT_TOO_MUCH)::isFeasible);
  }

  @Test
  void findsLateService() {
    assertFinds("too late", checks(MarketTrick.SERVES_LATE)::isFeasible);
  }

  @Test
  void findsServiceThatIsTooMuchForAnEs() {
    assertFinds("market-cheat", checks(MarketTrick.DENIES_NOBODY, Kind.TOO_LITTLE)::isFeasible);
  }

  @Test
  void findsServiceInSpiteOfAnOutage() {
    Worlds outages = MarketWorlds.unusual(Worlds.market()).get("outages throughout");
    MechanismChecks checks = new MechanismChecks(outages, cheat(MarketTrick.DENIES_NOBODY));
    assertFinds("too late", checks::isFeasible);
  }

  @Test
  void findsMarketsThatServeNobody() {
    assertFinds("serves nobody", checks(MarketTrick.SERVES_NOBODY)::servesSomebody);
  }

  @Test
  void findsPricesThatAreTooHigh() {
    assertFinds("would rather not be served", checks(MarketTrick.OVERCHARGES)::isRational);
    assertFinds("its limits are", checks(MarketTrick.OVERCHARGES)::keepsRewardLimits);
  }

  @Test
  void findsPricesThatAreTooLow() {
    assertFinds("its limits are", checks(MarketTrick.UNDERCHARGES)::keepsRewardLimits);
  }

  @Test
  void findsRequestsThatAreDecidedTwice() {
    assertFinds("of the slot after granting it", checks(MarketTrick.DECIDES_TWICE)::isFeasible);
  }

  @Test
  void findsTreatmentByOrder() {
    OrderCheck check = new OrderCheck(Worlds.market(), cheat(MarketTrick.FAVOURS_THE_FIRST), 1e-6);
    assertFinds("by their order", () -> check.compare(Kind.PLENTY));
  }

  @ParameterizedTest
  @CsvSource({"TOSSES_COINS", "COUNTS_ACROSS_RUNS"})
  void findsDecisionsThatDoNotRepeat(MarketTrick trick) {
    MechanismChecks checks = checks(trick);
    assertFinds("decides differently in a second run", checks::repeats);
    assertFinds(
        "while another run goes on beside it",
        () -> checks.sharesNothingBetweenRuns(MarketWorlds.of(Worlds.market(), Kind.PLENTY)));
  }

  @Test
  void findsMarketsThatNeedRequests() {
    Worlds quiet = MarketWorlds.unusual(Worlds.market()).get("nobody asks");
    assertFinds(
        "/ by zero", new MechanismChecks(quiet, cheat(MarketTrick.NEEDS_REQUESTS))::isFeasible);
  }

  @Test
  void findsWhatACheckpointLoses() {
    Worlds world = MarketWorlds.of(Worlds.market(), Kind.PLENTY);
    assertFinds(
        "restored after slot",
        () ->
            new MarketCheckpointCheck(world, cheat(MarketTrick.FORGETS)).continuesBitIdentically());
  }

  @Test
  void findsWhatACheckpointCannotHold() {
    Worlds world = MarketWorlds.of(Worlds.market(), Kind.PLENTY);
    Throwable found =
        assertThrows(
            Throwable.class,
            () ->
                new MarketCheckpointCheck(world, cheat(MarketTrick.HOLDS_A_THREAD))
                    .continuesBitIdentically());
    StringBuilder names = new StringBuilder();
    for (Throwable t = found; t != null; t = t.getCause()) {
      names.append(t.getClass().getName()).append(' ');
    }
    assertTrue(names.indexOf(NotSerializableException.class.getName()) >= 0, found::toString);
  }

  @Test
  void findsRefusalsThatDoNotSayWhy() {
    Worlds free = MarketWorlds.unfit(Worlds.market()).get("spectrum for nothing");
    assertFinds(
        "without naming a key",
        new RefusalCheck(free, cheat(MarketTrick.REFUSES_MUTELY))::servesOrSaysWhatToChange);
  }

  @Test
  void findsOptionsWithoutDocumentation() {
    assertFinds("option 'trick' has no @Doc", checks(MarketTrick.FORGETS)::isDocumented);
  }

  @Test
  void acceptsTheEquilibriumOfALoneLeader() {
    assertDoesNotThrow(loneLeader(1, 1, 0)::tellsTheTruth);
  }

  @Test
  void findsRegretThatIsHidden() {
    assertFinds("is not what other rewards would gain", loneLeader(1.1, 1, 0)::tellsTheTruth);
    assertFinds("is not what other rewards would gain", loneLeader(0.99, 1, 0)::tellsTheTruth);
  }

  @Test
  void findsRegretThatIsMadeUp() {
    assertFinds("is not what other rewards would gain", loneLeader(1, 1, 0.01)::tellsTheTruth);
  }

  @Test
  void findsAnswersThatAreNotBestForTheEs() {
    assertFinds("as it is best for itself", loneLeader(1, 1.1, 0)::tellsTheTruth);
  }

  @Test
  void findsRegretThatIsToldOfSome() {
    assertFinds("all or none", regret(cheat(MarketTrick.TELLS_ONE_REGRET), 5, 2)::tellsTheTruth);
  }

  @Test
  void asksNoRegretOfMarketsThatTellNone() {
    Throwable aborted =
        assertThrows(TestAbortedException.class, regret("equal-shares", 5, 2)::tellsTheTruth);
    assertTrue(aborted.getMessage().contains("tells no regret"), aborted::getMessage);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void marketsServeSomeAndDenySomeWhereThereIsTooLittle(Kind kind) {
    MarketRun run =
        new MarketRun(
                MarketWorlds.of(Worlds.market(), kind).with("incentive", "equal-shares").scenario(),
                1)
            .toEnd();
    List<Trade> trades = run.clearings().stream().flatMap(c -> c.trades().stream()).toList();
    assertTrue(trades.stream().anyMatch(trade -> !trade.denied()));
    if (kind == Kind.TOO_LITTLE) {
      assertTrue(trades.stream().anyMatch(Trade::denied));
      assertTrue(run.simulation().summary().value("denied") > 0);
    }
  }

  @Test
  void tradesAreAsTheMarketMadeThem() {
    MarketRun run =
        new MarketRun(
                MarketWorlds.of(Worlds.market(), Kind.PLENTY)
                    .with("incentive", "equal-shares")
                    .with("userEquipments.demand", Map.of("bernoulli", Map.of("probability", 1)))
                    .scenario(),
                1)
            .toEnd();
    Trade trade = run.clearings().get(0).trades().get(7);
    assertEquals(10, run.clearings().get(0).trades().size());
    // The second ES's requests come after those of the first.
    assertEquals(2, trade.ue());
    assertEquals(1, trade.es());
    assertEquals(1000, trade.limitMs());
    assertEquals(0.2, trade.serverShare());
    assertEquals(0.05, trade.reward());
    assertEquals(1000 - 5 * (trade.soloLinkMs() + trade.soloServerMs()), trade.qoeMs(), 1e-9);
  }
}

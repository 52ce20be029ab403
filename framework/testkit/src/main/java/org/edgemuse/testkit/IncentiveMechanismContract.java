package org.edgemuse.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.edgemuse.testkit.MarketWorlds.Kind;
import org.edgemuse.testkit.game.Followers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * What every incentive mechanism owes the kernel and its users. A plugin's test extends it and
 * names its mechanisms as a scenario file would; see {@link SchedulerContract}. Mechanisms that
 * promise less than others, such as fixed prices, have a test class of their own that says so:
 *
 * <pre>{@code
 * class FixedPricesContractTest extends IncentiveMechanismContract {
 *   @Override protected List<Object> mechanisms() {
 *     return List.of(Map.of("ratio", Map.of("totalReward", 5)));
 *   }
 *   @Override protected boolean promisesRationality() {
 *     return false;
 *   }
 *   @Override protected boolean promisesRewardLimits() {
 *     return false;
 *   }
 * }
 * }</pre>
 *
 * <p>Markets are those of the QoE paper: an ES with its home AP is an ASP, a UE an MU, and a share
 * that is granted is a part of the whole ES or link.
 */
public abstract class IncentiveMechanismContract {

  /** The mechanisms to test: names, or maps from a name to options. */
  protected abstract List<Object> mechanisms();

  /**
   * The world to test them in, {@link Worlds#market} unless overridden. It must keep its ESs at
   * their APs and requests bound to them; capacities, costs, limits, tasks, demand and places are
   * replaced. A slow mechanism may lower {@code userEquipments.count} and {@code slots}.
   */
  protected Worlds world() {
    return Worlds.market();
  }

  /** Whether whoever is served has a utility (9), QoE paper, of at least 0, as without service. */
  protected boolean promisesRationality() {
    return true;
  }

  /** Whether rewards stay between the least and the largest that a UE may offer. */
  protected boolean promisesRewardLimits() {
    return true;
  }

  /**
   * How ASPs answer rewards, by which regret is checked: with what is best for them, unless
   * overridden.
   */
  protected Followers followers() {
    return Followers.optimal();
  }

  /** By which part a regret may be untrue, of a UE's utility or of 1 if that is more. */
  protected double regretTolerance() {
    return 1e-8;
  }

  /**
   * By which part rewards and shares may change when UEs are renumbered. A mechanism that stops its
   * search early needs more.
   */
  protected double orderTolerance() {
    return 1e-6;
  }

  /**
   * The parts of each ES and link that are granted add up to 1 at most, and nobody is served too
   * late, (8), QoE paper. Whom that leaves out is denied and counted.
   */
  @TestFactory
  protected final Stream<DynamicTest> grantsAreFeasible() {
    return each((kind, checks) -> checks.isFeasible());
  }

  /** Where there is enough, some are served. */
  @TestFactory
  protected final Stream<DynamicTest> somebodyIsServed() {
    return each(
        (kind, checks) -> {
          if (kind != Kind.TOO_LITTLE) {
            checks.servesSomebody();
          }
        });
  }

  /** Nobody who is served would rather not be; where it is promised. */
  @TestFactory
  protected final Stream<DynamicTest> whoIsServedIsNoWorseOff() {
    return promisesRationality() ? each((kind, checks) -> checks.isRational()) : Stream.of();
  }

  /** Nobody pays less or more than it may; where it is promised. */
  @TestFactory
  protected final Stream<DynamicTest> rewardsStayWithinLimits() {
    return promisesRewardLimits()
        ? each((kind, checks) -> checks.keepsRewardLimits())
        : Stream.of();
  }

  /** Equal seeds give equal decisions, whatever ran before in the process. */
  @TestFactory
  protected final Stream<DynamicTest> sameSeedSameDecisions() {
    return each((kind, checks) -> checks.repeats());
  }

  /** Runs in one process share no state. */
  @TestFactory
  protected final Stream<DynamicTest> runsSideBySideDoNotMeet() {
    int fewer = Math.max(1, world().scenario().userEquipments().count() / 2);
    return each(
        (kind, checks) ->
            checks.sharesNothingBetweenRuns(
                MarketWorlds.of(world().with("userEquipments.count", fewer), kind)));
  }

  /** An MU's number changes nothing. */
  @TestFactory
  protected final Stream<DynamicTest> orderOfMusDoesNotMatter() {
    return cross(
        mechanism ->
            kind -> () -> new OrderCheck(world(), mechanism, orderTolerance()).compare(kind));
  }

  /**
   * The regret that is told is what the UE could gain by other rewards within its limits, while the
   * others keep theirs, admission stays, and ASPs answer anew. An independent search looks for it.
   */
  @TestFactory
  protected final Stream<DynamicTest> regretIsToldTruly() {
    return cross(
        mechanism ->
            kind ->
                () ->
                    new RegretCheck(
                            MarketWorlds.of(world(), kind),
                            mechanism,
                            followers(),
                            regretTolerance())
                        .tellsTheTruth());
  }

  /** Markets with none, one or many of everything clear like any other. */
  @TestFactory
  protected final Stream<DynamicTest> unusualMarketsClear() {
    return mechanisms().stream()
        .flatMap(
            mechanism ->
                MarketWorlds.unusual(world()).entrySet().stream()
                    .map(
                        world ->
                            DynamicTest.dynamicTest(
                                mechanism + ": " + world.getKey(),
                                () -> clears(world.getValue(), mechanism))));
  }

  private void clears(Worlds world, Object mechanism) {
    MechanismChecks checks = new MechanismChecks(world, mechanism);
    checks.isFeasible();
    if (promisesRationality()) {
      checks.isRational();
    }
    if (promisesRewardLimits()) {
      checks.keepsRewardLimits();
    }
  }

  /** What is no market is refused with the key that is to be changed, or served. */
  @TestFactory
  protected final Stream<DynamicTest> worldsThatAreNoMarketAreServedOrRefused() {
    return mechanisms().stream()
        .flatMap(
            mechanism ->
                MarketWorlds.unfit(world()).entrySet().stream()
                    .map(
                        world ->
                            DynamicTest.dynamicTest(
                                mechanism + ": " + world.getKey(),
                                () ->
                                    new RefusalCheck(world.getValue(), mechanism)
                                        .servesOrSaysWhatToChange())));
  }

  /** A restored run continues bit-identically. */
  @TestFactory
  protected final Stream<DynamicTest> restoredRunsContinueBitIdentically() {
    return cross(
        mechanism ->
            kind ->
                () ->
                    new MarketCheckpointCheck(MarketWorlds.of(world(), kind), mechanism)
                        .continuesBitIdentically());
  }

  /** Users can learn what it is and what its options mean. */
  @TestFactory
  protected final Stream<DynamicTest> optionsAreDocumented() {
    return mechanisms().stream()
        .map(
            mechanism ->
                DynamicTest.dynamicTest(
                    mechanism.toString(),
                    () -> new MechanismChecks(world(), mechanism).isDocumented()));
  }

  /** A check of one mechanism in a market of one kind. */
  @FunctionalInterface
  private interface Check {
    void run(Kind kind, MechanismChecks checks);
  }

  private Stream<DynamicTest> each(Check check) {
    return cross(
        mechanism ->
            kind ->
                () ->
                    check.run(
                        kind, new MechanismChecks(MarketWorlds.of(world(), kind), mechanism)));
  }

  private Stream<DynamicTest> cross(Function<Object, Function<Kind, Executable>> test) {
    return mechanisms().stream()
        .flatMap(
            mechanism ->
                Arrays.stream(Kind.values())
                    .map(
                        kind ->
                            DynamicTest.dynamicTest(
                                mechanism + ": " + kind, test.apply(mechanism).apply(kind))));
  }
}

package org.edgemuse.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.edgemuse.testkit.TwinWorlds.Hidden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * What every scheduler owes the kernel and its users. A plugin's test extends it and names its
 * schedulers as a scenario file would:
 *
 * <pre>{@code
 * class MaslContractTest extends SchedulerContract {
 *   @Override protected List<Object> schedulers() {
 *     return List.of("masl", Map.of("masl", Map.of("cost", "expected")));
 *   }
 * }
 * }</pre>
 *
 * <p>Plugins are found on the class path, as in any run: the module must be named in {@code
 * META-INF/services}.
 */
public abstract class SchedulerContract {

  /** The schedulers to test: names, or maps from a name to options. */
  protected abstract List<Object> schedulers();

  /**
   * The world to test them in, {@link Worlds#defaults} unless overridden; a scheduler that is made
   * for few UEs may lower {@code userEquipments.count}, to 6 at least.
   */
  protected Worlds world() {
    return Worlds.defaults();
  }

  /** Equal seeds give equal decisions and results. */
  @TestFactory
  protected final Stream<DynamicTest> sameSeedSameDecisions() {
    return each((world, scheduler) -> new SchedulerChecks(world, scheduler)::repeats);
  }

  /** Runs in one process share no state. */
  @TestFactory
  protected final Stream<DynamicTest> runsSideBySideDoNotMeet() {
    return each(
        (world, scheduler) -> new SchedulerChecks(world, scheduler)::sharesNothingBetweenRuns);
  }

  /** Each request is assigned or denied once, with enough steps. */
  @TestFactory
  protected final Stream<DynamicTest> everyRequestIsDecidedOnce() {
    return each(
        (world, scheduler) -> new SchedulerChecks(world, scheduler)::decidesEachRequestOnce);
  }

  /** Decisions do not depend on what the class of information hides. */
  @TestFactory
  protected final Stream<DynamicTest> decisionsIgnoreWhatIsHidden() {
    return schedulers().stream()
        .flatMap(
            scheduler -> {
              TwinWorlds twins = new TwinWorlds(world(), scheduler);
              return TwinWorlds.hiddenFrom(twins.information()).stream()
                  .map(hidden -> informationTest(twins, scheduler, hidden));
            });
  }

  private static DynamicTest informationTest(TwinWorlds twins, Object scheduler, Hidden hidden) {
    return DynamicTest.dynamicTest(scheduler + ": " + hidden, () -> twins.compare(hidden));
  }

  /** Worlds with none, one or many of everything are served like any other. */
  @TestFactory
  protected final Stream<DynamicTest> unusualWorldsAreServed() {
    return schedulers().stream()
        .flatMap(
            scheduler ->
                SurvivalWorlds.from(world()).entrySet().stream()
                    .map(
                        world ->
                            DynamicTest.dynamicTest(
                                scheduler + ": " + world.getKey(),
                                () ->
                                    new SchedulerChecks(world.getValue(), scheduler)
                                        .decidesEachRequestOnce())));
  }

  /** The world is the same whatever the scheduler, outages and moving cells included. */
  @TestFactory
  protected final Stream<DynamicTest> worldIsTheSameWhateverTheScheduler() {
    return each(
        (world, scheduler) ->
            () -> {
              new SchedulerChecks(world, scheduler).leavesTheWorldAlone();
              new SchedulerChecks(SurvivalWorlds.outages(world), scheduler).leavesTheWorldAlone();
            });
  }

  /** A restored run continues bit-identically. */
  @TestFactory
  protected final Stream<DynamicTest> restoredRunsContinueBitIdentically() {
    return each(
        (world, scheduler) ->
            () -> {
              new CheckpointCheck(world.recording(scheduler)).continuesBitIdentically();
              new CheckpointCheck(SurvivalWorlds.outages(world).recording(scheduler))
                  .continuesBitIdentically();
            });
  }

  /** Shares are probabilities. */
  @TestFactory
  protected final Stream<DynamicTest> profileIsOfProbabilities() {
    return each((world, scheduler) -> new SchedulerChecks(world, scheduler)::reportsAProperProfile);
  }

  /** A run is the same whether or not the scheduler is asked how it rates the candidates. */
  @TestFactory
  protected final Stream<DynamicTest> scoresAreSoundAndChangeNothing() {
    return each(
        (world, scheduler) ->
            () -> {
              for (Worlds asked : SurvivalWorlds.rated(world)) {
                new ScoreCheck(asked, scheduler).changesNothing();
              }
            });
  }

  /** Whose decisions are traced makes the same run, in worlds of any kind. */
  @TestFactory
  protected final Stream<DynamicTest> followedRunsAreTheSame() {
    return each(
        (world, scheduler) ->
            () -> {
              new FollowedCheck(world, scheduler).changesNothing();
              new FollowedCheck(SurvivalWorlds.outages(world), scheduler).changesNothing();
              SurvivalWorlds.from(world)
                  .values()
                  .forEach(unusual -> new FollowedCheck(unusual, scheduler).isSound());
            });
  }

  private Stream<DynamicTest> each(BiFunction<Worlds, Object, Executable> check) {
    return schedulers().stream()
        .map(
            scheduler ->
                DynamicTest.dynamicTest(scheduler.toString(), check.apply(world(), scheduler)));
  }
}

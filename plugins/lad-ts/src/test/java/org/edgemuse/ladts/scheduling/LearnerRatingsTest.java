package org.edgemuse.ladts.scheduling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.edgemuse.kernel.api.scheduling.Scoring;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.testing.Copies;
import org.edgemuse.ladts.testing.Learners;
import org.edgemuse.ladts.testing.OffloadingWorlds;
import org.edgemuse.ladts.testing.Rows;
import org.edgemuse.testkit.DecisionLog;
import org.edgemuse.testkit.Ratings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerRatingsTest {
  private static final Map<String, ?> SOON = Map.of("warmup", 40, "batch", 32);

  private static Ratings ratings(String name, String explore) {
    Map<String, ?> options = Map.of("replay", SOON, "explore", explore);
    return Ratings.of(OffloadingWorlds.four(6).scoring(Map.of(name, options)).run(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "d2sac-ts", "sac-ts"})
  void serversAreDrawnAsOftenAsTheirProbabilitiesSay(String name) {
    Ratings ratings = ratings(name, "sample");
    assertEquals(Scoring.highest("probability"), ratings.scoring());
    ratings.assertDrawnByScores(4.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "d2sac-ts", "sac-ts", "dqn-ts", "latent-dqn-ts"})
  void withoutExplorationTheBestServerIsTaken_theFirstOfEqualOnes(String name) {
    Ratings ratings = ratings(name, "argmax");
    boolean values = name.endsWith("dqn-ts");
    assertEquals(
        Scoring.highest(values ? "action_value_s" : "probability"), ratings.scoring(), name);
    ratings.assertBestIsChosen(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad-ts", "d2sac-ts", "sac-ts", "dqn-ts", "latent-dqn-ts"})
  void whoIsAskedLearnsTheSame(String name) {
    Object scheduler = Map.of(name, Map.of("replay", SOON));
    EdgeSimulation unasked = OffloadingWorlds.four(4).recording(scheduler).run(3);
    EdgeSimulation asked = OffloadingWorlds.four(4).scoring(scheduler).run(3);
    assertEquals(DecisionLog.of(unasked).decisions(), DecisionLog.of(asked).decisions());
    assertArrayEquals(unasked.summary().values(), asked.summary().values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad", "d2sac", "sac", "dqn", "latent-dqn"})
  void ratingsAreToTheBitWhatTheNextActChoosesBy_andLeaveItAsItWas(String kind) {
    Learner learner = Learners.of(kind, 3, 4, 9);
    float[][] states = Rows.normal(6, 3, 1);
    float[][] latents = Rows.normal(6, learner.latentSize(), 2);
    Learner unasked = Copies.of(learner);
    float[] scores = new float[4];
    for (int i = 0; i < states.length; i++) {
      learner.rate(states[i], latents[i], i, 70, scores);
      learner.seek(i, 70);
      unasked.seek(i, 70);
      int action = learner.act(states[i], latents[i], true);
      assertEquals(unasked.act(states[i], latents[i], true), action);
      assertArrayEquals(kind.endsWith("dqn") ? unasked.outputs() : unasked.probabilities(), scores);
    }
  }
}

package org.edgemuse.ladts.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.edgemuse.ladts.testing.Bandit;
import org.edgemuse.ladts.testing.Copies;
import org.edgemuse.ladts.testing.Learners;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerTest {
  private static Learner learner(String kind, long seed) {
    return Learners.of(kind, Bandit.SIZE, Bandit.SIZE, seed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad", "d2sac", "sac", "dqn", "latent-dqn"})
  void learnsTheRightActionOfEachContext(String kind) {
    Learner learner = learner(kind, 1);
    Bandit bandit = new Bandit(learner, 1);
    bandit.play(64, false);
    bandit.play(4000, true);
    double right = bandit.right(400);
    assertTrue(right > 0.97, kind + " is right in " + right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad", "d2sac", "sac", "dqn", "latent-dqn"})
  void goesOnBitByBitFromACheckpoint(String kind) {
    Learner learner = learner(kind, 2);
    new Bandit(learner, 2).play(120, true);
    Learner restored = Copies.of(learner);
    new Bandit(learner, 3).play(60, true);
    new Bandit(restored, 3).play(60, true);
    assertArrayEquals(learner.policyParameters(), restored.policyParameters());
    assertEquals(learner.stored(), restored.stored());
  }

  /**
   * Weights after 1000 steps, most of them compiled by the JIT, found on Java 17; those of 25 must
   * equal them bit by bit.
   */
  @ParameterizedTest
  @CsvSource({
    "lad, -1386875282",
    "d2sac, 1182786734",
    "sac, 1804251060",
    "dqn, 1005411221",
    "latent-dqn, -1165261193"
  })
  void weightsDoNotHangOnTheJavaVersion(String kind, int expected) {
    Learner learner = learner(kind, 4);
    new Bandit(learner, 4).play(1063, true);
    assertEquals(expected, Arrays.hashCode(learner.policyParameters()), kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad", "d2sac", "sac", "dqn", "latent-dqn"})
  void allocatesNothingOnceMade(String kind) {
    Learner learner = learner(kind, 5);
    new Bandit(learner, 5).play(200, true);
    float[] state = new float[Bandit.SIZE];
    float[] latent = new float[learner.latentSize()];
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 500; i++) {
      learner.train();
      learner.act(state, latent, true);
    }
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    // Asking costs a few bytes itself.
    assertTrue(bytes < 500, kind + " allocated " + bytes + " bytes in 500 steps");
  }

  @ParameterizedTest
  @CsvSource({"lad, critic loss", "sac, critic loss", "dqn, value loss"})
  void stopsAtALossThatIsNoNumberAndNamesIt(String kind, String quantity) {
    Learner learner = learner(kind, 6);
    float[] state = new float[Bandit.SIZE];
    float[] latent = new float[learner.latentSize()];
    for (int i = 0; i < 64; i++) {
      learner.remember(state, latent, 0, Float.NaN, state, latent, false);
    }
    float[] before = learner.policyParameters().clone();
    NonFiniteException e = assertThrows(NonFiniteException.class, learner::train);
    assertEquals(quantity, e.quantity());
    assertEquals("training diverged: " + quantity + " is NaN", e.getMessage());
    assertArrayEquals(before, learner.policyParameters());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lad", "sac", "dqn"})
  void seedsMakeDifferentLearners(String kind) {
    assertFalse(
        Arrays.equals(learner(kind, 1).policyParameters(), learner(kind, 2).policyParameters()));
  }
}

package org.edgemuse.benchmarks;

import java.util.concurrent.TimeUnit;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.diffusion.DiffusionNetwork;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.learning.DqnLearner;
import org.edgemuse.ladts.learning.DqnOptions;
import org.edgemuse.ladts.learning.Learner;
import org.edgemuse.ladts.learning.SacLearner;
import org.edgemuse.ladts.learning.SacOptions;
import org.edgemuse.ladts.nn.ActionNetwork;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.random.BitStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A learner's train step and its decision, for 20 ESs (22 features, 20 actions), batches of 64 and
 * a full replay.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LearnerBenchmark {
  private static final int ACTIONS = 20;
  private static final int FEATURES = ACTIONS + 2;
  private static final int HIDDEN = 20;
  private static final Draws DRAWS = Draws.of(1, "benchmark");

  /** Which learner. */
  @Param({"lad", "d2sac", "sac", "dqn", "latent-dqn"})
  public String learner = "lad";

  private Learner subject = make("lad");
  private float[] state = new float[FEATURES];
  private float[] latent = new float[0];

  /** Builds the learner and fills its replay. */
  @Setup
  public void build() {
    subject = make(learner);
    state = new float[FEATURES];
    latent = new float[subject.latentSize()];
    BitStream stream = BitStream.of(DRAWS, 0);
    float[] next = new float[FEATURES];
    for (int i = 0; i < SacOptions.DEFAULT.capacity(); i++) {
      fill(state, 50, stream);
      fill(next, 50, stream);
      fill(latent, 1, stream);
      float reward = (float) (-10 * stream.uniform());
      subject.remember(state, latent, stream.below(ACTIONS), reward, next, latent, false);
    }
  }

  private static void fill(float[] row, double bound, BitStream stream) {
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) (bound * stream.uniform());
    }
  }

  private static Learner make(String name) {
    int n = SacOptions.DEFAULT.batch();
    DiffusionOptions fromNoise = DiffusionOptions.DEFAULT.withStart(DiffusionOptions.Start.NOISE);
    return switch (name) {
      case "lad" -> critic(diffusion(DiffusionOptions.DEFAULT, 2 * n));
      case "d2sac" -> critic(diffusion(fromNoise, 2 * n));
      case "sac" -> critic(plain(2 * n));
      case "dqn" -> new DqnLearner(plain(n), FEATURES, DqnOptions.DEFAULT, DRAWS, 0);
      case "latent-dqn" ->
          new DqnLearner(
              diffusion(DiffusionOptions.DEFAULT, n), FEATURES, DqnOptions.DEFAULT, DRAWS, 0);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Learner critic(ActionNetwork actor) {
    return new SacLearner(actor, FEATURES, SacOptions.DEFAULT, DRAWS, 0);
  }

  private static ActionNetwork diffusion(DiffusionOptions options, int columns) {
    return new DiffusionNetwork(ACTIONS, FEATURES, columns, options, BitStream.of(DRAWS, 1));
  }

  private static ActionNetwork plain(int columns) {
    return new PlainNetwork(FEATURES, HIDDEN, ACTIONS, columns, BitStream.of(DRAWS, 1));
  }

  /** One train step. */
  @Benchmark
  public void train() {
    subject.train();
  }

  /** One decision. */
  @Benchmark
  public int decide() {
    return subject.act(state, latent, true);
  }
}

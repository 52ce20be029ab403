package org.edgemuse.inference.generation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.edgemuse.inference.condition.Condition;
import org.edgemuse.inference.decoding.Decoder;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.sampling.Course;
import org.edgemuse.inference.sampling.Trajectory;
import org.edgemuse.inference.schedule.NoiseSchedule;
import org.edgemuse.inference.session.Device;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures with a diffusion model. The graphs are shared by the process, the arrays are this
 * object's own. Used by one thread at a time.
 */
public final class Generator implements AutoCloseable {
  private final Descriptor descriptor;
  private final NoiseSchedule schedule;
  private final Condition condition;
  private final Denoiser denoiser;
  private final Decoder decoder;

  private Generator(Descriptor descriptor, Device device, Consumer<String> log) {
    this.descriptor = descriptor;
    schedule = NoiseSchedule.of(descriptor.schedule());
    decoder = Decoder.open(descriptor, device, log);
    condition =
        Condition.open(descriptor.condition(), descriptor.evaluationsPerStep() == 2, device, log);
    denoiser = new Denoiser(descriptor, condition, device, log);
  }

  /** The most denoising steps that there are times for. */
  public int mostSteps() {
    return schedule.times();
  }

  /**
   * Loads a model and tries it out.
   *
   * @param log told in one line if the CPU stands in for a GPU
   * @throws IllegalArgumentException as {@link #load} and {@link #tryOut}
   */
  public static Generator open(Descriptor descriptor, Device device, Consumer<String> log) {
    Generator generator = load(descriptor, device, log);
    try {
      generator.tryOut();
    } catch (IllegalArgumentException unfit) {
      generator.close();
      throw unfit;
    }
    return generator;
  }

  /**
   * Loads a model, for those who want to know what that takes without an evaluation.
   *
   * @param log told in one line if the CPU stands in for a GPU
   * @throws IllegalArgumentException if a file is missing, incomplete or other than described, or
   *     there is no GPU where one must be
   */
  public static Generator load(Descriptor descriptor, Device device, Consumer<String> log) {
    Set<String> told = new HashSet<>();
    return new Generator(
        descriptor,
        device,
        line -> {
          if (told.add(line)) {
            log.accept(line);
          }
        });
  }

  /**
   * Evaluates the model once, as only that shows some faults, such as a class that the graph does
   * not have.
   *
   * @throws IllegalArgumentException if it cannot be evaluated
   */
  public void tryOut() {
    String prompt = condition.trial();
    try {
      stepNanos(prompt, 1, 1);
    } catch (IllegalStateException failed) {
      throw new IllegalArgumentException(
          "model '%s' cannot be evaluated for the prompt '%s'%s: %s"
              .formatted(
                  descriptor.name(),
                  prompt,
                  descriptor.evaluationsPerStep() == 2 ? " and, as guidance needs, for none" : "",
                  failed.getMessage()),
          failed);
    }
  }

  /**
   * Does nothing if the model understands the prompt.
   *
   * @throws IllegalArgumentException if not; the message names the nearest that it does
   */
  public void check(String prompt) {
    condition.check(prompt);
  }

  /**
   * Makes a batch of pictures. Each step is one evaluation for all that are not done yet, whatever
   * their numbers of steps.
   *
   * @throws IllegalArgumentException if the model does not understand a prompt, or cannot take so
   *     many steps
   */
  public List<Picture> generate(List<Order> orders) {
    return generate(orders, new long[orders.size()]);
  }

  /**
   * Makes a batch of pictures and says how long each took.
   *
   * @param doneNanos set to the time from the start of the batch until each picture was done, ns
   * @throws IllegalArgumentException as {@link #generate(List)}
   */
  public List<Picture> generate(List<Order> orders, long[] doneNanos) {
    long start = System.nanoTime();
    List<double[]> noises =
        orders.stream().map(order -> Noise.of(order.seed(), descriptor.size())).toList();
    return generate(orders, noises, doneNanos, start);
  }

  /** As {@link #generate(List, long[])}, from given noise. */
  List<Picture> generate(
      List<Order> orders, List<double[]> noises, long[] doneNanos, long startNanos) {
    List<Trajectory> all = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      check(orders.get(i).prompt());
      all.add(trajectory(orders.get(i).steps(), noises.get(i)));
    }
    @Nullable Picture[] pictures = new Picture[orders.size()];
    List<Integer> active = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      active.add(i);
    }
    float[] sample = new float[descriptor.size()];
    while (!active.isEmpty()) {
      List<Trajectory> batch = active.stream().map(all::get).toList();
      denoiser.prompts(active.stream().map(i -> orders.get(i).prompt()).toList());
      do {
        denoiser.advance(batch);
      } while (batch.stream().noneMatch(Trajectory::isDone));
      for (int i : active) {
        if (all.get(i).isDone()) {
          all.get(i).get(sample);
          pictures[i] = decoder.decode(sample);
          doneNanos[i] = System.nanoTime() - startNanos;
        }
      }
      active.removeIf(i -> all.get(i).isDone());
    }
    return Arrays.stream(pictures).map(Objects::requireNonNull).collect(Collectors.toList());
  }

  private Trajectory trajectory(int steps, double[] noise) {
    Course course = Course.of(descriptor.sampler(), schedule, steps);
    return new Trajectory(course, descriptor.prediction(), descriptor.clip(), noise);
  }

  /**
   * How long one denoising step of that many pictures takes, guidance included, ns: what an ES's
   * time is made of.
   *
   * @param prompt one that the model understands
   * @param steps how many steps are taken in a row; their mean is returned
   */
  public long stepNanos(String prompt, int pictures, int steps) {
    List<Trajectory> batch = new ArrayList<>();
    for (int i = 0; i < pictures; i++) {
      batch.add(trajectory(steps, Noise.of(i, descriptor.size())));
    }
    denoiser.prompts(batch.stream().map(picture -> prompt).toList());
    long start = System.nanoTime();
    for (int i = 0; i < steps; i++) {
      denoiser.advance(batch);
    }
    return (System.nanoTime() - start) / steps;
  }

  /**
   * Evaluates the denoiser for that many pictures as often as the descriptor's {@code warmUp} says,
   * so that what is measured next is what later ones take.
   */
  public void warmUp(String prompt, int pictures) {
    for (int i = 0; i < descriptor.warmUp(); i++) {
      stepNanos(prompt, pictures, 1);
    }
  }

  /** How long the graphs took to load when the process loaded them, s. */
  public double loadS() {
    return denoiser.loadS() + condition.loadS() + decoder.loadS();
  }

  /** What evaluates the denoiser: {@code cpu} or {@code cuda}. */
  public String deviceName() {
    return denoiser.deviceName();
  }

  /** The model. */
  public Descriptor descriptor() {
    return descriptor;
  }

  /** Gives arrays outside the heap back; the graphs stay for others. */
  @Override
  public void close() {
    denoiser.close();
    condition.close();
    decoder.close();
  }
}

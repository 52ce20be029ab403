package org.edgemuse.kernel.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.scenario.Scenario;

/** One scenario under one seed: what plugins are told of a run before it starts. */
public final class Run implements RunContext {
  private final Scenario scenario;
  private final Draws root;

  private Run(Scenario scenario, Draws root) {
    this.scenario = scenario;
    this.root = root;
  }

  /** The run as the plugins that make up its world see it. */
  public static Run ofWorld(Scenario scenario, long seed) {
    return new Run(scenario, Draws.of(seed, "world"));
  }

  /**
   * The run as its scheduler sees it: with draws of its own, whatever it calls their purposes, so
   * that it cannot work out who is going to ask, or where UEs will be.
   */
  public static Run ofScheduler(Scenario scenario, long seed) {
    return new Run(scenario, schedulerDraws(seed));
  }

  /** What the draws of the scheduler are made from in the run with this seed. */
  public static Draws schedulerDraws(long seed) {
    return Draws.of(oneWay(seed), "scheduler");
  }

  /** Draws can be inverted to the seed that they were made from; this seed leads no further. */
  private static long oneWay(long seed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
      return ByteBuffer.wrap(digest.digest(bytes)).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  @Override
  public Draws draws(String purpose) {
    return root.forPurpose(purpose);
  }

  @Override
  public int ueCount() {
    return scenario.userEquipments().count();
  }

  @Override
  public int apCount() {
    return scenario.accessPoints().count();
  }

  @Override
  public int esCount() {
    return scenario.edgeServers().count();
  }

  @Override
  public Area area() {
    return scenario.areaM();
  }

  @Override
  public double slotS() {
    return scenario.slotSeconds();
  }

  @Override
  public int slots() {
    return scenario.slots();
  }

  @Override
  public int episodes() {
    return scenario.episodes();
  }
}

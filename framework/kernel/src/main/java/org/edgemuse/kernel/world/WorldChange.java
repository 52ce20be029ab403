package org.edgemuse.kernel.world;

import org.edgemuse.kernel.agent.AccessPoints;
import org.edgemuse.kernel.agent.EdgeServers;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.ChannelModel;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.change.ChangedKeys;
import org.edgemuse.kernel.coverage.Coverage;
import org.edgemuse.kernel.episode.Made;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a world: made and checked before any of it takes effect, so that a refusal
 * leaves the world as it was.
 */
public final class WorldChange {
  private final @Nullable Made<DemandModel> demand;
  private final @Nullable Made<ChannelModel> channel;
  private final Coverage coverage;
  private final boolean changesMovement;
  private final @Nullable Made<MobilityModel> movement;
  private final double[] bandwidthHz;
  private final double[] powerW;
  private final double[] capacity;

  /**
   * The change of a world into that of a scenario.
   *
   * @param keys what differs from the scenario that the world is of now
   * @throws IllegalArgumentException if the scenario does not fit the world; the message names the
   *     key
   * @throws org.edgemuse.kernel.config.ConfigException if a plugin refuses its options
   */
  public WorldChange(World world, Scenario to, ChangedKeys keys, RunContext run) {
    world.ess().requireUnit(to.edgeServers());
    bandwidthHz = AccessPoints.drawBandwidthHz(to.accessPoints(), run);
    powerW = AccessPoints.drawPowerW(to.accessPoints(), run);
    capacity = EdgeServers.drawCapacity(to.edgeServers(), run);
    demand = keys.has(ChangedKeys.DEMAND) ? Made.by(to.userEquipments().demand(), run) : null;
    if (demand != null) {
      world.requireTasks(demand.part());
    }
    changesMovement = keys.has(ChangedKeys.MOBILITY);
    movement = changesMovement ? UserEquipments.movement(to.userEquipments(), run) : null;
    channel = keys.has(ChangedKeys.CHANNEL) ? Made.by(to.channel(), run) : null;
    coverage = coverage(world, keys);
    boolean moves = changesMovement ? movement != null : world.ues().moves();
    if (!moves) {
      coverage.requireEverybody();
    }
  }

  private Coverage coverage(World world, ChangedKeys keys) {
    if (channel != null) {
      channel.part().standIn(world.geometry());
      return world.coverage().changed(channel.part(), channel.maker(), bandwidthHz, powerW);
    }
    return keys.has(ChangedKeys.BANDWIDTH) || keys.has(ChangedKeys.POWER)
        ? world.coverage().changed(world.channel(), world.channelMaker(), bandwidthHz, powerW)
        : world.coverage();
  }

  /** Who asks from now on, or null if that stays. */
  @Nullable Made<DemandModel> demand() {
    return demand;
  }

  /** How fast links are from now on, or null if that stays. */
  @Nullable Made<ChannelModel> channel() {
    return channel;
  }

  /** Which APs reach which UEs from now on. */
  Coverage coverage() {
    return coverage;
  }

  /** Lets UEs move as they do from now on, if that changes. */
  void applyMovement(UserEquipments ues) {
    if (changesMovement) {
      ues.moveBy(movement);
    }
  }

  /** The APs' bandwidth, Hz. */
  double[] bandwidthHz() {
    return bandwidthHz;
  }

  /** Transmission power of the APs' links, W. */
  double[] powerW() {
    return powerW;
  }

  /** The ESs' capacity. */
  double[] capacity() {
    return capacity;
  }
}

package org.edgemuse.ladts.policy;

/**
 * A latent action that an agent remembers.
 *
 * @param agent whose it is
 * @param slot of an episode, or 0 where all slots share it
 * @param taskIndex of the tasks that start from it
 * @param values a number for each action
 */
public record LatentAction(int agent, int slot, int taskIndex, float[] values) {}

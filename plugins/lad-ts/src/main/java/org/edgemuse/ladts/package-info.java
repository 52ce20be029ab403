/**
 * Task offloading among edge servers with queues (the LAD-TS paper): the world's work, schedulers
 * that learn where a task is best served, and what they are compared with.
 *
 * <p>The learning is usable without a simulation: {@code random}, {@code nn}, {@code diffusion} and
 * {@code learning} know nothing of scheduling. What they learn from and how their choices are
 * scheduled is in {@code agent} (one base station), {@code scheduling} (all of them, in the kernel)
 * and {@code options}; trained networks are kept by {@code policy}. Plugins are bound by name in
 * {@link org.edgemuse.ladts.LadTsPlugins}.
 */
@NullMarked
package org.edgemuse.ladts;

import org.jspecify.annotations.NullMarked;

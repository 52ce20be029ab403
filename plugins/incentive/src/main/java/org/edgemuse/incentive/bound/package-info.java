/**
 * How accurate a chain of thought makes a language model: the bound of Theorem 1 and its geometric
 * form (6), QoE-driven incentive paper.
 */
@NullMarked
package org.edgemuse.incentive.bound;

import org.jspecify.annotations.NullMarked;

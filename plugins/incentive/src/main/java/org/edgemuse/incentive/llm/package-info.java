/**
 * Language models on ESs: what a text of so many tokens and so much accuracy costs to generate,
 * (7), QoE-driven incentive paper.
 */
@NullMarked
package org.edgemuse.incentive.llm;

import org.jspecify.annotations.NullMarked;

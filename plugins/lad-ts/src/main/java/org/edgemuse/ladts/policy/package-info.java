/**
 * Trained policies in files: the weights of every agent's network behind a header that a person can
 * read. Nothing here knows what is learnt.
 *
 * <p>A file begins with lines of UTF-8 that end in a line feed, and an empty line after the last:
 *
 * <pre>
 * edgemuse-policy 1
 * learner: lad-ts
 * agents: 20
 * parameters: 2020
 * network: denoising
 * stateSize: 22
 * hidden: 20
 * actions: 20
 * denoisingSteps: 5
 * ...
 * weights: float32 little-endian
 * sha256: 64 hexadecimal digits
 *
 * </pre>
 *
 * <p>1 is the version of the format. Of the lines behind {@code parameters}, each a name, a colon,
 * a blank and a value, those up to {@code weights} say what else must agree before the weights mean
 * the same ({@link org.edgemuse.ladts.policy.PolicyHeader}); the SHA-256 is that of the weights.
 * The rest of the file is {@code agents} times {@code parameters} floats of 32 bits, IEEE 754,
 * least significant byte first, agent by agent.
 *
 * <p>Learners with latent actions keep them too: after the line {@code weights} comes {@code
 * latents} with their number, and behind the weights each has the number of its agent, its slot and
 * its task index as integers of 32 bits, and a float for each action; the SHA-256 is that of both.
 *
 * <p>An agent's parameters are those of three dense layers, inputs to hidden, hidden to hidden and
 * hidden to actions. Each layer is its weight matrix, one row of inputs for every output, and the
 * biases of its outputs behind it. The hidden layers are rectified. A {@code plain} network's
 * inputs are the state; those of a {@code denoising} one are x (a number for each action), 16
 * numbers that code the step ({@link org.edgemuse.ladts.diffusion.StepEmbedding}) and the state, in
 * this order. With numpy:
 *
 * <pre>
 * head, _, body = open("policy.bin", "rb").read().partition(b"\n\n")
 * facts = dict(line.split(": ", 1) for line in head.decode().splitlines()[1:])
 * agents, hidden, actions = (int(facts[key]) for key in ("agents", "hidden", "actions"))
 * inputs = int(facts["stateSize"]) + (actions + 16 if facts["network"] == "denoising" else 0)
 * weights = numpy.frombuffer(body, "&lt;f4").reshape(agents, -1)
 * end, layers = 0, []                      # of all agents at once
 * for n, m in ((inputs, hidden), (hidden, hidden), (hidden, actions)):
 *     matrix = weights[:, end:end + n * m].reshape(agents, m, n)
 *     biases = weights[:, end + n * m:end + n * m + m]
 *     layers.append((matrix, biases))      # output = matrix @ input + biases
 *     end += n * m + m
 * </pre>
 */
@NullMarked
package org.edgemuse.ladts.policy;

import org.jspecify.annotations.NullMarked;

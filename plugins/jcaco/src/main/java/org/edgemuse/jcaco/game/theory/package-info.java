/**
 * What the MASL paper proves about a subgame, made computable: the potentials of Theorems 1 to 4 in
 * the log domain, and the learner's mean dynamics of Lemmas 2 to 4 on small games.
 */
@NullMarked
package org.edgemuse.jcaco.game.theory;

import org.jspecify.annotations.NullMarked;

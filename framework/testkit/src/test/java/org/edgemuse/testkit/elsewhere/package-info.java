/** Tests of plugins stand in packages of their own: here one sees what they can reach. */
@NullMarked
package org.edgemuse.testkit.elsewhere;

import org.jspecify.annotations.NullMarked;

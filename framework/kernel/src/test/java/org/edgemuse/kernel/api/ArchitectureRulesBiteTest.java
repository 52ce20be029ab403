package org.edgemuse.kernel.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesBiteTest {

  static Stream<Arguments> offences() {
    return Stream.of(
        Arguments.of(Offender.UsesMath.class, ArchitectureTest.transcendentalsAreStrict),
        Arguments.of(Offender.UsesRandom.class, ArchitectureTest.noGlobalRandomness),
        Arguments.of(Offender.UsesThreadLocalRandom.class, ArchitectureTest.noGlobalRandomness),
        Arguments.of(Offender.UsesMathRandom.class, ArchitectureTest.noGlobalRandomness),
        Arguments.of(Offender.UsesClock.class, ArchitectureTest.noClock),
        Arguments.of(Offender.UsesHashOrder.class, ArchitectureTest.noHashOrder),
        Arguments.of(Offender.UsesStreamSum.class, ArchitectureTest.sumsAreTakenInOrder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offences")
  void offenceIsFound(Class<?> offender, ArchRule rule) {
    assertTrue(rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation());
  }

  @Test
  void lookAlikesAreAllowed() {
    offences()
        .map(offence -> (ArchRule) offence.get()[1])
        .forEach(
            rule ->
                assertFalse(
                    rule.evaluate(new ClassFileImporter().importClasses(Offender.Allowed.class))
                        .hasViolation(),
                    rule::getDescription));
  }
}

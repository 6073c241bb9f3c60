package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunRecovery;
import org.ionwright.spectrum.run.StillWrittenException;
import org.junit.jupiter.api.Test;

class RecoveriesTest {

	/** Says of every file what its name says. */
	@NonNullByDefault
	private static final class Fake implements RunRecovery {

		@Override
		public boolean accepts(Path file) {
			return !file.toString().endsWith(".csv");
		}

		@Override
		public String damage(Path file) throws IOException {
			if (file.toString().startsWith("written")) {
				throw new StillWrittenException("by another program");
			}
			if (file.toString().startsWith("other")) {
				throw new IOException("no run");
			}
			return file.toString().startsWith("cut") ? "The file ends early." : "";
		}

		@Override
		public Path target(Path file) {
			return Path.of("whole.mzML");
		}

		@Override
		public RecoveredRun recover(Path file, Path target) {
			return new RecoveredRun(target, 3, 0, List.of());
		}
	}

	@Test
	void onlyWhatWasCutOffIsOffered() throws Exception {
		List<RunRecovery> services = List.of(new Fake());
		Recoveries.Offer offer = Recoveries.of(services, Path.of("cut.mzML")).orElseThrow();
		assertEquals("The file ends early.", offer.damage());
		assertEquals(Path.of("whole.mzML"), offer.target());
		for (String whole : List.of("whole.mzML", "other.mzML", "cut.csv")) {
			assertTrue(Recoveries.of(services, Path.of(whole)).isEmpty(), whole);
		}
		assertTrue(Recoveries.of(List.of(), Path.of("cut.mzML")).isEmpty());
		assertThrows(StillWrittenException.class, () -> Recoveries.of(services, Path.of("written.mzML")));
	}

	@Test
	void namesThatAreNoPathsAreLeftOutOfADrop() {
		assertEquals(List.of(Path.of("a.mzML"), Path.of("b.mzML")), FileDrop.files("a.mzML", "x\0y", "b.mzML"));
	}
}

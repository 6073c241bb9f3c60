package org.ionwright.io.mzml.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.ionwright.io.mzml.internal.TestRuns;
import org.ionwright.io.mzml.internal.side.SidePlace;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.run.PassMonitor;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When side files are written, used and thrown away. */
class SideKeeperTest {

	private static final List<MassRange> RANGES = List.of(new MassRange(55, 60), new MassRange(70, 70.05));

	@TempDir
	Path folder = Path.of("");

	private RunFile open(Path file) throws IOException {
		return new MzmlFormat(0).open(file);
	}

	@AfterEach
	void property() {
		System.clearProperty(SidePlace.PROPERTY);
	}

	private static void checked(RunFile run) throws IOException {
		List<Spectrum> spectra = new ArrayList<>();
		for (int i = 0; i < run.size(); i++) {
			spectra.add(run.spectrum(i));
		}
		PassesTest.traces(run.extract(RANGES, 1, PassMonitor.NONE), RANGES, 1, spectra);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	@Test
	void firstTraceLeavesASideFileThatTheNextUses() throws IOException {
		Path file = TestRuns.write(folder, "run.mzML", 50);
		try (RunFile run = open(file)) {
			run.spectrum(3);
			run.scanTable(PassMonitor.NONE);
			assertEquals(List.of("run.mzML"), names(), "looking is not enough");
			checked(run);
			assertEquals(List.of("run.mzML", "run.mzML.ionside"), names());
			checked(run);
		}
		try (RunFile run = open(file)) {
			checked(run);
			assertEquals(List.of(), run.warnings());
		}
	}

	@Test
	void smallRunsGetNone() throws IOException {
		Path file = TestRuns.write(folder, "run.mzML", 50);
		try (RunFile run = new MzmlFormat().open(file)) {
			checked(run);
		}
		assertEquals(List.of("run.mzML"), names());
	}

	@Test
	void nobodyWantsOneWhenItIsOff() throws IOException {
		System.setProperty(SidePlace.PROPERTY, "off");
		Path file = TestRuns.write(folder, "run.mzML", 20);
		try (RunFile run = open(file)) {
			checked(run);
		}
		assertEquals(List.of("run.mzML"), names());
	}

	@Test
	void staleOrForgedOneIsReplaced() throws IOException {
		Path file = TestRuns.write(folder, "run.mzML", 20);
		try (RunFile run = open(file)) {
			checked(run);
		}
		byte[] old = Files.readAllBytes(SidePlace.beside(file).file());
		Files.delete(file);
		TestRuns.write(folder, "run.mzML", 30);
		try (RunFile run = open(file)) {
			checked(run);
		}
		assertTrue(Files.size(SidePlace.beside(file).file()) > old.length);
		Files.write(SidePlace.beside(file).file(), "<html>".getBytes(StandardCharsets.UTF_8));
		try (RunFile run = open(file)) {
			checked(run);
		}
		assertTrue(Files.size(SidePlace.beside(file).file()) > old.length);
	}

	@Test
	void endedPassLeavesNothing() throws IOException {
		Path file = TestRuns.write(folder, "run.mzML", 200);
		try (RunFile run = open(file)) {
			assertThrows(CancellationException.class, () -> run.extract(RANGES, 1, (done, of) -> done < 64));
		}
		assertEquals(List.of("run.mzML"), names());
	}

	@Test
	void damagedRunGetsNone() throws IOException {
		String good = MiniFile.points(new double[] { 1, 2 }, 3, 4);
		Path file = Files.writeString(folder.resolve("run.mzML"),
				MiniFile.of(good, good.replace("<binary>AA", "<binary>*A")));
		try (RunFile run = open(file)) {
			assertEquals(1, run.extract(RANGES, 0, PassMonitor.NONE).get(0).size());
		}
		assertFalse(Files.exists(SidePlace.beside(file).file()));
	}

	/** Nothing else would notice: the tables are sound, only a number is another. */
	@Test
	@Timeout(20)
	void damagedPointsAreFoundBehindTheFirstTraces() throws Exception {
		Path file = TestRuns.write(folder, "run.mzML", 50);
		try (RunFile run = open(file)) {
			checked(run);
		}
		Path side = SidePlace.beside(file).file();
		byte[] bytes = Files.readAllBytes(side);
		bytes[200] ^= 64;
		Files.write(side, bytes);
		FileTime modified = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(side, modified);
		try (RunFile run = open(file)) {
			run.extract(RANGES, 1, PassMonitor.NONE);
			// deleted, or already written anew by the first traces where those came later
			while (Files.exists(side) && modified.equals(Files.getLastModifiedTime(side))) {
				Thread.sleep(1);
			}
			checked(run);
		}
		assertTrue(Files.size(side) > 1000, "written anew");
	}
}

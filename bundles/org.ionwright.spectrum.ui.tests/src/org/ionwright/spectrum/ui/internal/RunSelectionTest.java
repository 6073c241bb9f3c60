package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class RunSelectionTest {

	@TempDir
	Path folder;
	private final FakeFormat format = new FakeFormat();
	private LoadedRun run;

	@BeforeEach
	void load() throws IOException {
		Path file = Files.writeString(folder.resolve("run.mzML"), "x");
		run = RunLoader.load(List.of(format), file, new NullProgressMonitor());
	}

	@Test
	void aRangeOfTimeSelectsItsScansAndAGapTheNearest() {
		assertArrayEquals(new int[] { 2, 3, 4 }, RunSelection.between(run, 1.5, 4).scans());
		assertArrayEquals(new int[] { 7 }, RunSelection.between(run, 7.2, 7.2).scans());
		assertArrayEquals(new int[] { 11 }, RunSelection.between(run, 99, 100).scans());
	}

	@Test
	void stepsStopAtTheEnds() {
		assertArrayEquals(new int[] { 0 }, RunSelection.of(run, 0).step(-1).scans());
		assertArrayEquals(new int[] { 11 }, RunSelection.of(run, 11).step(1).scans());
		assertArrayEquals(new int[] { 6 }, RunSelection.of(run, 3, 5).step(1).scans());
		assertArrayEquals(new int[] { 0 }, RunSelection.of(run).step(1).scans());
	}

	@Test
	void scansThatAreNotThereAreIgnored() {
		assertArrayEquals(new int[] { 1, 5 }, RunSelection.of(run, 5, -1, 1, 5, 12).scans());
	}

	@Test
	void timesSelectWhatTheChromatogramFollowsAndNoFragments() {
		List<SpectrumInfo> mixed = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			mixed.add(Spectrum.builder(i, MassAxis.of(100), 1).msLevel(1 + i % 2).startSeconds(i).build().info());
		}
		LoadedRun tandem = new LoadedRun(run.file(), mixed);
		assertArrayEquals(new int[] { 2, 4 }, RunSelection.between(tandem, 1, 5).scans());
		assertArrayEquals(new int[] { 4 }, RunSelection.between(tandem, 4.9, 4.9).scans());
	}

	@Test
	void tracesComeFromTheScansWhereTheFileHasNone() throws IOException {
		List<Trace> traces = RunTraces.of(run, new NullProgressMonitor());
		assertEquals(2, traces.size());
		assertEquals(FakeRun.SCANS, traces.get(0).x().length);
		assertEquals(run.infos().get(4).totalIonCurrent(), traces.get(0).y()[4]);
		assertEquals(5000, traces.get(1).y()[4]);
	}

	@Test
	void cancelledLoadingClosesTheFile() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> RunLoader.load(List.of(format), run.file().path(), cancelled));
		assertTrue(format.opened().getLast().closed());
	}

	@Test
	void aMissingFileIsNamed() {
		IOException failure = assertThrows(IOException.class, () -> RunLoader.load(List.of(format),
				folder.resolve("gone.mzML"), new NullProgressMonitor()));
		assertTrue(String.valueOf(failure.getMessage()).contains("gone.mzML"));
	}
}

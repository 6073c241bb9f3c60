package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.junit.jupiter.api.Test;

class RunFindingTest {

	private static final UserTerm OVERLOAD = new UserTerm("detector overload", "true", "xsd:boolean");

	/** Known only by its scans. */
	private record Told(List<SpectrumInfo> infos, List<String> warnings) implements RunFile {

		@Override
		public Path path() {
			return Path.of("told.mzML");
		}

		@Override
		public int size() {
			return infos.size();
		}

		@Override
		public SpectrumInfo info(int index) {
			return infos.get(index);
		}

		@Override
		public Spectrum spectrum(int index) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Chromatogram> chromatograms() {
			return List.of();
		}

		@Override
		public List<RunFact> facts() {
			return List.of();
		}

		@Override
		public boolean simulated() {
			return true;
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	}

	private static LoadedRun run(List<String> warnings, List<List<UserTerm>> terms) {
		List<SpectrumInfo> infos = new ArrayList<>();
		for (List<UserTerm> each : terms) {
			infos.add(Spectrum.builder(infos.size(), MassAxis.of(100), 1).userTerms(each).build().info());
		}
		return new LoadedRun(new Told(infos, warnings), infos);
	}

	@Test
	void neighbouringOverloadsAreOneFinding() {
		LoadedRun run = run(List.of(), List.of(List.of(OVERLOAD), List.of(), List.of(OVERLOAD), List.of(OVERLOAD)));
		assertEquals(List.of("scan 1", "scans 3 to 4"), RunFinding.of(run).stream().map(RunFinding::where).toList());
	}

	@Test
	void thatARunInProgressHasNoEndIsNoFinding() {
		LoadedRun run = run(List.of("no end"), List.of(List.of()));
		assertEquals(1, RunFinding.of(run).size());
		assertEquals(List.of(), RunFinding.of(new LoadedRun(run.file(), run.infos(), true)));
	}

	@Test
	void everythingIsTold() {
		LoadedRun run = run(List.of("no index"), List.of(List.of(),
				List.of(new UserTerm("scans missing before", "2", "xsd:int"),
						UserTerm.number("gap before [s]", 3.5)),
				List.of(UserTerm.number("changed to ionSource.coneVoltage [V]", 55))));
		assertEquals(
				List.of(new RunFinding(true, -1, -1, "no index"),
						new RunFinding(true, 1, 1,
								"2 scans before this one are missing: the device numbered but did not deliver them"),
						new RunFinding(true, 1, 1, "A pause of 3.5 s before this scan beyond the usual"),
						new RunFinding(false, 2, 2, "ionSource.coneVoltage [V] was changed to 55.0 during the run")),
				RunFinding.of(run));
		assertEquals(List.of(), RunFinding.of(run(List.of(), List.of(List.of()))));
	}

	@Test
	void settingsFollowTheChanges() {
		LoadedRun run = run(List.of(), List.of(List.of(UserTerm.number("ionSource.coneVoltage [V]", 40)),
				List.of(UserTerm.number("changed to ionSource.coneVoltage [V]", 55)), List.of()));
		assertEquals(List.of(Map.of(), Map.of("ionSource.coneVoltage", 55.0)),
				ScanSettings.changes(run.infos(), 0, 2));
		assertEquals(Map.of("ionSource.coneVoltage", 40.0), ScanSettings.readings(run.infos().getFirst()));
	}
}

package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.InstrumentComponent;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunHeader;
import org.ionwright.spectrum.run.RunPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceScanEngineTest {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	@TempDir
	Path folder = Path.of("");
	private final FakeInstrument instrument = new FakeInstrument();
	private final MemoryFormat format = new MemoryFormat();
	private final DeviceScanEngine engine = new DeviceScanEngine();

	DeviceScanEngineTest() {
		engine.addFormat(format);
	}

	@Test
	void demoMethodIsStartable() {
		ScanPlan plan = engine.plan(DemoModels.method(), DemoModels.instrument());
		assertTrue(plan.startable(), plan.findings().toString());
		assertEquals(30, plan.request().orElseThrow().scans());
		assertEquals(10_001, plan.request().orElseThrow().points());
		assertEquals("ionSource.ioniser.capillaryVoltage", plan.settings().getLast().path());
		assertEquals(60.006, plan.scanSeconds(), 1e-9);
	}

	@Test
	void anInstrumentThatBreaksARuleIsNotScanned() {
		MassSpectrometer broken = DemoModels.instrument();
		((BentInterfaceChamber) broken.getIonSource().getInterface()).getPassages().get(1).setDiameter(0.005);
		ScanPlan plan = engine.plan(DemoModels.method(), broken);
		assertFalse(plan.startable());
		ScanRefusedException refusal = assertThrows(ScanRefusedException.class,
				() -> engine.start(plan, instrument, RunOptions.withoutFile()));
		assertTrue(String.valueOf(refusal.getMessage()).contains("S1.08"), refusal.getMessage());
		assertEquals(List.of(), instrument.log);
	}

	@Test
	void rangeBeyondTheSuppliesIsRefusedWithTheNumbers() {
		AcquisitionMethod method = DemoModels.method();
		scan(method).setEnd(1200);
		ScanPlan plan = engine.plan(method, DemoModels.instrument());
		assertFalse(plan.startable());
		ScanRefusedException refusal = assertThrows(ScanRefusedException.class,
				() -> engine.start(plan, instrument, RunOptions.withoutFile()));
		assertTrue(String.valueOf(refusal.getMessage()).contains("1200"), refusal.getMessage());
		assertEquals(List.of(), instrument.log);
	}

	@Test
	void aTuneSetIsSetBeforeTheMethodOrMissed() {
		AcquisitionMethod method = DemoModels.method();
		method.setTuneSet("morning");
		ScanPlan without = engine.plan(method, DemoModels.instrument());
		assertFalse(without.startable());
		assertTrue(without.findings().toString().contains("M.TUNE tuneSet: there is no tune set 'morning'"),
				without.findings().toString());
		PlannedSetting energy = new PlannedSetting("analyser.stages[0].ionEnergy", 3);
		engine.addTuneSets((instrument, name, negative) -> name.equals("morning") ? Optional.of(List.of(energy))
				: Optional.empty());
		ScanPlan with = engine.plan(method, DemoModels.instrument());
		assertTrue(with.startable(), with.findings().toString());
		assertEquals(energy, with.settings().getFirst());
		assertEquals("morning", with.program().tuneSet());
	}

	@Test
	void everyScanIsStoredBeforeItIsShown() throws Exception {
		instrument.listening = new CountDownLatch(1);
		ScanRun run = engine.start(plan(5), instrument, RunOptions.to(target()));
		int[] shown = { 0 };
		run.addListener(new RunListener() {
			@Override
			public void spectrum(Spectrum spectrum) {
				assertTrue(format.stored.size() > spectrum.info().index());
				shown[0]++;
			}
		});
		instrument.listening.countDown();
		assertTrue(run.await(LIMIT));
		assertEquals(RunState.FINISHED, run.progress().state(), run.progress().text());
		assertEquals(5, format.stored.size());
		assertEquals(Optional.of(target()), run.file());
		assertTrue(format.finished);
		assertTrue(shown[0] > 0);
	}

	@Test
	void settingsGoThroughTheGateInTheirOrderBeforeTheScans() throws Exception {
		finish(engine.start(plan(1), instrument, RunOptions.withoutFile()));
		assertEquals("ionSource.ioniser.desolvationGasFlow=8.333333333333333E-5", instrument.log.getFirst());
		assertEquals(List.of("detector.voltage=650.0", "ionSource.ioniser.capillaryVoltage=3000.0",
				"ionSource.ioniser.capillaryVoltage=0.0", "detector.voltage=0.0"),
				instrument.log.subList(8, instrument.log.size()), "and back in reverse after them");
	}

	@Test
	void axisIsSharedAndReadbacksAndFlagsAreKept() throws Exception {
		finish(engine.start(plan(2), instrument, RunOptions.to(target())));
		Spectrum first = format.stored.get(0);
		Spectrum second = format.stored.get(1);
		assertSame(first.axis(), second.axis());
		assertEquals(50, first.info().windowLow());
		assertTrue(first.info().userTerms()
				.contains(UserTerm.number("vacuumSystem.chambers[2].pressure [Pa]", 6.7e-4)));
		assertFalse(first.info().userTerms().toString().contains("overload"));
		assertTrue(second.info().userTerms().contains(new UserTerm("detector overload", "true", "xsd:boolean")));
	}

	@Test
	void headerSaysWhatTheInstrumentIs() throws Exception {
		finish(engine.start(plan(1), instrument, RunOptions.to(target())));
		RunHeader header = format.header;
		assertTrue(header != null);
		assertEquals(
				List.of(InstrumentComponent.Kind.SOURCE, InstrumentComponent.Kind.ANALYZER,
						InstrumentComponent.Kind.ANALYZER, InstrumentComponent.Kind.DETECTOR),
				header.components().stream().map(InstrumentComponent::kind).toList());
		assertTrue(header.components().get(0).terms().stream().anyMatch(term -> term.is("MS:1000073")));
		assertTrue(header.components().get(0).terms().stream().noneMatch(term -> term.is("MS:1000130")));
		assertFalse(header.components().toString().contains("concentration"));
		assertTrue(header.runTerms().contains(
				UserTerm.text("sample component reserpine", "C33H40N2O9 + H, 0.001 mol/m3")));
		assertTrue(header.components().get(1).terms().stream().anyMatch(term -> term.is("MS:1000081")));
		assertTrue(header.components().get(2).terms().stream().anyMatch(term -> term.is("MS:1000081")));
		assertTrue(header.components().get(3).terms().stream().anyMatch(term -> term.is("MS:1000116")));
		assertTrue(header.simulated());
		assertEquals("Demo infusion", header.sampleName());
		assertTrue(header.runTerms().contains(new UserTerm("random seed", "7", "xsd:long")));
		assertFalse(header.toString().contains("run.mem"), "equal runs must give equal files whatever their name");
	}

	@Test
	void runRemembersInstrumentAndMethod() throws Exception {
		AcquisitionMethod method = DemoModels.method();
		scan(method).setScans(3);
		finish(engine.start(engine.plan(method, DemoModels.instrument()), instrument, new RunOptions(
				Optional.of(target()), "", RunEncoding.parse("none"))));
		RunHeader header = format.header;
		assertTrue(header != null);
		assertEquals(new RunPlan(3, SpectrumKind.FULL_SCAN, RunEncoding.parse("none")), header.plan());
		assertEquals(new String(ModelFiles.format(method, "m"), StandardCharsets.UTF_8),
				unpacked(header, "method file (gzip, base64)"));
		assertTrue(unpacked(header, "instrument file (gzip, base64)").contains("MassSpectrometer"));
		assertFalse(header.sampleTerms().isEmpty());
	}

	private static String unpacked(RunHeader header, String name) throws IOException {
		String text = header.runTerms().stream().filter(term -> term.name().equals(name)).findFirst().orElseThrow()
				.value();
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void gapsAndChangesStandAtTheScan() throws Exception {
		instrument.pauseBefore = 3;
		instrument.changeAt = 2;
		finish(engine.start(plan(5), instrument, RunOptions.to(target())));
		List<String> terms = format.stored.stream().map(spectrum -> spectrum.info().userTerms().toString()).toList();
		assertEquals(List.of(false, false, false, true, false),
				terms.stream().map(line -> line.contains("gap before [s]")).toList(), terms.toString());
		assertEquals(List.of(false, false, true, false, false),
				terms.stream().map(line -> line.contains("changed to detector.voltage [V]")).toList());
		assertTrue(terms.get(0).contains("first stage") && terms.get(0).contains("dead-time correction"));
		assertTrue(terms.get(0).contains("name=detector.voltage [V]"), terms.get(0));
	}

	@Test
	void currentsAreStoredAsCountsWithTheirQuantum() throws Exception {
		instrument.quantum = 1e-16;
		finish(engine.start(plan(3), instrument, RunOptions.to(target())));
		assertEquals(List.of(0d, 1d, 2d), format.stored.stream().map(spectrum -> spectrum.intensity(0)).toList());
		assertTrue(format.stored.get(0).info().userTerms().contains(UserTerm.number("ampere per count", 1e-16)));
		assertEquals(List.of(false, true), detectorTerms());
	}

	@Test
	void countedIonsHaveNoQuantum() throws Exception {
		finish(engine.start(plan(1), instrument, RunOptions.to(target())));
		assertFalse(format.stored.get(0).info().userTerms().toString().contains("ampere"));
		assertEquals(List.of(true, false), detectorTerms());
	}

	/** Whether the header says pulse counting, and analogue-digital converter. */
	private List<Boolean> detectorTerms() {
		RunHeader header = format.header;
		assertTrue(header != null);
		InstrumentComponent detector = header.components().getLast();
		return List.of(detector.terms().stream().anyMatch(term -> term.is("MS:1000118")),
				detector.terms().stream().anyMatch(term -> term.is("MS:1000117")));
	}

	@Test
	void stopKeepsTheScansAndTheVoltages() throws Exception {
		ScanRun run = startAndWaitForAScan(10_000);
		run.stop();
		assertTrue(run.await(LIMIT));
		assertEquals(RunState.STOPPED, run.progress().state(), run.progress().text());
		assertEquals(run.progress().scansDone(), format.stored.size());
		assertTrue(format.finished);
		assertFalse(instrument.log.contains("safe"));
	}

	@Test
	void abortKeepsTheScansAndGoesToTheSafeState() throws Exception {
		ScanRun run = startAndWaitForAScan(10_000);
		run.abort();
		assertTrue(run.await(LIMIT));
		assertEquals(RunState.STOPPED, run.progress().state(), run.progress().text());
		assertEquals("safe", instrument.log.getLast());
		assertTrue(format.finished);
	}

	@Test
	void deviceFaultKeepsTheScansSoFar() throws Exception {
		instrument.scanFailure = new DeviceException(DeviceReason.LINK_LOST, "unplugged");
		instrument.failAfter = 3;
		ScanRun run = finish(engine.start(plan(5), instrument, RunOptions.to(target())));
		assertEquals(RunState.FAILED, run.progress().state());
		assertEquals(
				"unplugged; cannot go on after it: ionSource.ioniser.desolvationGasFlow is offered by no device any "
						+ "more; connect it; instrument in its safe state; 3 of 5 scans stored",
				run.progress().text());
		assertEquals(Optional.of(target()), run.file());
	}

	@Test
	void fullDiskEndsTheRunInWords() throws Exception {
		format.space = 2;
		ScanRun run = finish(engine.start(plan(5), instrument, RunOptions.to(target())));
		assertEquals(RunState.FAILED, run.progress().state());
		assertEquals("no space left for run.mem; 2 of 5 scans stored", run.progress().text());
	}

	@Test
	void scansOfAFileThatCannotBeCompletedAreFound() throws Exception {
		format.space = 2;
		format.endFails = true;
		ScanRun run = finish(engine.start(plan(5), instrument, RunOptions.to(target())));
		assertEquals(Optional.empty(), run.file());
		assertEquals("no space left for run.mem; 2 of 5 scans left in " + folder.resolve("run.mem.part"),
				run.progress().text());
	}

	@Test
	void runWithoutAScanLeavesNoFile() throws Exception {
		format.space = 0;
		ScanRun run = finish(engine.start(plan(5), instrument, RunOptions.to(target())));
		assertEquals(Optional.empty(), run.file());
		assertFalse(format.finished);
		assertTrue(format.closed);
	}

	@Test
	void secondRunIsRefusedWhileOneIsGoingOn() throws Exception {
		ScanRun run = startAndWaitForAScan(10_000);
		ScanRefusedException refusal = assertThrows(ScanRefusedException.class,
				() -> engine.start(plan(1), instrument, RunOptions.withoutFile()));
		assertEquals("Fake already runs Demo method; stop that run first", refusal.getMessage());
		run.stop();
		assertTrue(run.await(LIMIT));
	}

	@Test
	void targetIsCheckedBeforeAnythingIsSwitchedOn() throws Exception {
		Files.createFile(target());
		assertRefused(target(), "exists already");
		assertRefused(folder.resolve("missing/run.mem"), "the folder does not exist");
		format.trouble = "other.mem.part is left from another run";
		assertRefused(folder.resolve("other.mem"), "other.mem.part is left from another run");
		format.trouble = "";
		assertRefused(folder.resolve("run.txt"), "known formats end in [.mem]");
		engine.removeFormat(format);
		assertRefused(folder.resolve("other.mem"),
				"no bundle that writes runs is installed; Ionwright's is org.ionwright.io.mzml");
		assertEquals(List.of(), instrument.log);
	}

	@Test
	void instrumentThatIsNotReadyIsRefused() {
		instrument.state = InstrumentState.PARTIAL;
		ScanRefusedException refusal = assertThrows(ScanRefusedException.class,
				() -> engine.start(plan(1), instrument, RunOptions.withoutFile()));
		assertEquals("Fake is not ready: PARTIAL", refusal.getMessage());
	}

	private void assertRefused(Path target, String words) {
		ScanRefusedException refusal = assertThrows(ScanRefusedException.class,
				() -> engine.start(plan(1), instrument, RunOptions.to(target)));
		assertTrue(String.valueOf(refusal.getMessage()).contains(words), refusal.getMessage());
	}

	private ScanRun startAndWaitForAScan(int scans) throws Exception {
		CountDownLatch first = new CountDownLatch(1);
		engine.addListener(run -> run.addListener(new RunListener() {
			@Override
			public void spectrum(Spectrum spectrum) {
				first.countDown();
			}
		}));
		ScanRun run = engine.start(plan(scans), instrument, RunOptions.to(target()));
		first.await();
		return run;
	}

	private static ScanRun finish(ScanRun run) throws InterruptedException {
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		return run;
	}

	private ScanPlan plan(int scans) {
		AcquisitionMethod method = DemoModels.method();
		scan(method).setScans(scans);
		scan(method).setStep(1);
		return engine.plan(method, DemoModels.instrument());
	}

	private static FullScan scan(AcquisitionMethod method) {
		return (FullScan) method.getSegments().get(0).getScan();
	}

	private Path target() {
		return folder.resolve("run.mem");
	}
}

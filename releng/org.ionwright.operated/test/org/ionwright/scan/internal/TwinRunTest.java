package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.TimedEvent;
import org.ionwright.scan.FrozenSetup;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.run.RunEncoding;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on the twin in virtual time, from the method to the file and back. */
@Tag("kit")
class TwinRunTest {

	private static final Duration LIMIT = Duration.ofSeconds(300);
	private static final String CONE = "ionSource.coneVoltage";

	@TempDir
	Path folder = Path.of("");
	private final List<LiveInstrument> open = new ArrayList<>();
	private final DeviceScanEngine engine = new DeviceScanEngine();

	@AfterEach
	void close() {
		open.forEach(LiveInstrument::close);
	}

	/** Three scans a spectrum; the cone voltage ramps from 40 V to 80 V while it scans. */
	private static AcquisitionMethod method() {
		AcquisitionMethod method = DemoModels.method();
		FullScan scan = (FullScan) method.getSegments().getFirst().getScan();
		scan.setStart(605);
		scan.setEnd(613);
		scan.setSpeed(16.2);
		scan.setScans(18);
		scan.setAveraging(3);
		TimedEvent event = MethodFactory.eINSTANCE.createTimedEvent();
		event.setTime(2);
		event.setParameter(CONE);
		event.setValue(80);
		event.setRampTime(2);
		method.getEvents().add(event);
		Condition condition = MethodFactory.eINSTANCE.createCondition();
		condition.setName("fragments");
		condition.setReading(CONE);
		condition.setThreshold(70);
		method.getConditions().add(condition);
		return method;
	}

	private LiveInstrument instrument(MassSpectrometer model, long seed) throws Exception {
		InstrumentService service = Components.service("org.ionwright.driver.twin.internal.SimDriverFactory", "sim");
		LiveInstrument instrument = service.open(model,
				new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-26T09:00:00Z")), seed));
		open.add(instrument);
		instrument.connect();
		assertTrue(instrument.awaitConnected(LIMIT), () -> instrument.devices().toString());
		return instrument;
	}

	private ScanRun run(AcquisitionMethod method, LiveInstrument instrument, Path target) throws Exception {
		ScanPlan plan = engine.plan(method, instrument.model());
		assertTrue(plan.startable(), plan.findings().toString());
		ScanRun run = engine.start(plan, instrument,
				new RunOptions(Optional.of(target), "blank", RunEncoding.DEFAULT, "mk", new TreeMap<>()));
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals(RunState.FINISHED, run.progress().state(), run.progress().text());
		return run;
	}

	@Test
	void aRunIsDoneOnceMoreFromItsFileAlone() throws Exception {
		engine.addFormat(Components.made(RunWriterFactory.class,
				"org.ionwright.io.mzml.internal.write.MzmlWriterFactory"));
		LiveInstrument first = instrument(DemoModels.instrument(), 5);
		double cone = first.parameter(CONE).orElseThrow().readback();
		Path file = folder.resolve("first.mzML");
		ScanRun run = run(method(), first, file);
		assertEquals("6 of 6 scans stored", run.progress().text());
		assertEquals(cone, first.parameter(CONE).orElseThrow().setPoint(), 1e-9, "put back");
		String text = Files.readString(file);
		assertTrue(text.contains("\"operator\" value=\"mk\"") && text.contains("scans averaged")
				&& text.contains("fragments: Cone voltage") && text.contains("changed to " + CONE), "it says all that");
		List<Spectrum> spectra;
		FrozenSetup setup;
		try (RunFile stored = format().open(file)) {
			setup = engine.again(stored.facts());
			spectra = all(stored);
		}
		assertTrue(EcoreUtil.equals(method(), setup.method()));
		assertTrue(EcoreUtil.equals(DemoModels.instrument(), setup.instrument()));
		assertEquals(5, setup.seed().orElseThrow());
		assertEquals("blank", setup.sampleName());
		Path other = folder.resolve("again.mzML");
		run(setup.method(), instrument(setup.instrument(), setup.seed().getAsLong()), other);
		try (RunFile stored = format().open(other)) {
			List<Spectrum> again = all(stored);
			assertEquals(spectra.size(), again.size());
			for (int i = 0; i < again.size(); i++) {
				assertArrayEquals(spectra.get(i).intensities(), again.get(i).intensities(), "spectrum " + i);
			}
		}
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), "byte for byte");
	}

	private static RunFormat format() throws Exception {
		return Components.made(RunFormat.class, "org.ionwright.io.mzml.internal.read.MzmlFormat");
	}

	private static List<Spectrum> all(RunFile file) throws IOException {
		List<Spectrum> spectra = new ArrayList<>();
		for (int i = 0; i < file.size(); i++) {
			spectra.add(file.spectrum(i));
		}
		return spectra;
	}

	@Test
	void whatHoldsNoMethodIsRefused() {
		assertThrows(ScanRefusedException.class, () -> engine.again(List.of()));
		ScanRefusedException damaged = assertThrows(ScanRefusedException.class,
				() -> engine.again(List.of(new RunFact("run", "method file (gzip, base64)", "AAAA"))));
		assertTrue(String.valueOf(damaged.getMessage()).startsWith("the run does not hold its method"),
				damaged.getMessage());
	}
}

package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.ionwright.device.Quality;
import org.ionwright.device.TimeSource;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole acquisition with a device of others: a simulated SRS RGA head in a process of its own, its driver in the live instrument,
 * bound to the analyser beside parts of the twin, the scan engine, and a file.
 */
@Tag("kit")
class RgaAcquisitionTest {

	private static final Duration LIMIT = Duration.ofSeconds(30);
	private static final Duration WARM_UP = Duration.ofSeconds(120);
	private static final String EMISSION = "analyser.ioniser.emission";

	@TempDir
	Path folder = Path.of("");
	private final SimulatorProcess simulator = SimulatorProcess.of("org.ionwright.twin.wire.WireServer", "rga=tcp:0",
			"pace=20");
	private final List<LiveInstrument> open = new ArrayList<>();

	@AfterEach
	void close() {
		open.forEach(LiveInstrument::close);
		simulator.close();
	}

	@Test
	void residualGasIsScannedAndStored() throws Exception {
		LiveInstrument instrument = instrument();
		DeviceScanEngine engine = new DeviceScanEngine();
		engine.addFormat(
				Components.made(RunWriterFactory.class, "org.ionwright.io.mzml.internal.write.MzmlWriterFactory"));
		ScanPlan plan = engine.plan(method(), instrument.model());
		assertTrue(plan.startable(), plan.findings().toString());
		Path target = folder.resolve("gas.mzML");
		List<Spectrum> spectra = new CopyOnWriteArrayList<>();
		engine.addListener(run -> run.addListener(new RunListener() {
			@Override
			public void spectrum(Spectrum spectrum) {
				spectra.add(spectrum);
			}
		}));
		ScanRun run = engine.start(plan, instrument, RunOptions.to(target));
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		assertEquals(RunState.FINISHED, run.progress().state(), run.progress().text());
		assertEquals(3, spectra.size());
		spectra.forEach(RgaAcquisitionTest::hasTheGasesOfTheSource);
		String file = Files.readString(target, StandardCharsets.UTF_8);
		assertTrue(file.contains("MS:1000117"), "currents are converted");
		assertFalse(file.contains("MS:1000118"), "and no ions counted");
		assertTrue(file.contains("Stanford Research Systems RGA200"));
		assertTrue(file.contains("ampere per count"));
	}

	/** Water, nitrogen, oxygen, argon: each higher than all around it, in whole counts of 1e-16 A. */
	private static void hasTheGasesOfTheSource(Spectrum spectrum) {
		assertEquals(481, spectrum.size());
		assertTrue(spectrum.info().userTerms().contains(UserTerm.number("ampere per count", 1e-16)),
				spectrum.info().userTerms().toString());
		double[] counts = spectrum.intensities();
		assertArrayEquals(Arrays.stream(counts).map(Math::rint).toArray(), counts);
		for (int mass : new int[] { 18, 28, 32, 40 }) {
			double apex = highest(spectrum, mass - 0.3, mass + 0.3);
			assertTrue(apex > 5 * highest(spectrum, mass - 0.6, mass - 0.5)
					&& apex > 5 * highest(spectrum, mass + 0.5, mass + 0.6), "no peak at m/z " + mass);
		}
		assertTrue(highest(spectrum, 27.7, 28.3) > 10 * highest(spectrum, 31.7, 32.3), "it is nitrogen above all");
		assertEquals(1e-3, term(spectrum, EMISSION + " [A]"), 2e-5);
		assertTrue(term(spectrum, "analyser.totalPressure [Pa]") > 1e-5);
	}

	private static double highest(Spectrum spectrum, double from, double to) {
		return IntStream.range(0, spectrum.size())
				.filter(i -> spectrum.mz(i) > from - 1e-6 && spectrum.mz(i) < to + 1e-6)
				.mapToDouble(spectrum::intensity).max().orElseThrow();
	}

	private static double term(Spectrum spectrum, String name) {
		return spectrum.info().userTerms().stream().filter(term -> term.name().equals(name)).findFirst()
				.map(term -> Double.parseDouble(term.value())).orElseThrow(() -> new AssertionError("no " + name));
	}

	/** The simulator works out how ions fly before its first scan, which may take a busy machine longer than any head. */
	private void warmUp(URI address) throws IOException {
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout((int) WARM_UP.toMillis());
			InputStream in = socket.getInputStream();
			socket.getOutputStream().write("FL1\r".getBytes(StandardCharsets.US_ASCII));
			in.readNBytes("0\n\r".length());
			socket.getOutputStream().write("MI2\rMF50\rNF7\rSC1\r".getBytes(StandardCharsets.US_ASCII));
			assertEquals(482 * 4, in.readNBytes(482 * 4).length);
		}
	}

	private LiveInstrument instrument() throws Exception {
		warmUp(URI.create(simulator.address("rga")));
		InstrumentService service = Components.service("org.ionwright.driver.srsrga.internal.RgaDriverFactory",
				"srs-rga");
		Components.install(service, "org.ionwright.driver.twin.internal.SimDriverFactory", "sim");
		Components.call(service, "addTransport", LinkFactory.class,
				Components.made(LinkFactory.class, "org.ionwright.transport.tcp.internal.TcpLinkFactory"));
		MassSpectrometer model = DemoModels.instrument();
		String address = "srs-rga:" + simulator.address("rga");
		model.getBindings().stream().filter(binding -> binding.getPart().equals("analyser"))
				.forEach(binding -> binding.setDriver(address));
		LiveInstrument instrument = service.open(model, new OpenOptions(TimeSource.system(), 1));
		open.add(instrument);
		instrument.connect();
		assertTrue(instrument.awaitConnected(LIMIT), () -> instrument.devices().toString());
		instrument.set(EMISSION, 1e-3).get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		long end = System.nanoTime() + LIMIT.toNanos();
		while (instrument.parameter(EMISSION).filter(emission -> emission.quality() == Quality.GOOD
				&& emission.readback() > 0.9e-3).isEmpty()) {
			assertTrue(System.nanoTime() < end, () -> instrument.devices().toString());
			instrument.refresh();
		}
		return instrument;
	}

	private static AcquisitionMethod method() {
		AcquisitionMethod method = DemoModels.method();
		method.getSettings().clear();
		FullScan scan = (FullScan) method.getSegments().get(0).getScan();
		scan.setStart(2);
		scan.setEnd(50);
		scan.setStep(0.1);
		scan.setSpeed(28);
		scan.setScans(3);
		scan.setFirstStage(FirstStageMode.RF_ONLY);
		scan.setPeakWidth(0.7);
		return method;
	}
}

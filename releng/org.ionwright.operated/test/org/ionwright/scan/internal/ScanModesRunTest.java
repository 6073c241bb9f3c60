package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.scan.RunListener;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunWriterFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to scan, from the method over the twin's driver to a file, which programs of others read. */
@Tag("kit")
class ScanModesRunTest {

	private static final Duration LIMIT = Duration.ofSeconds(300);
	private static final int SCANS = 4;
	private static final double RESERPINE = 609.2807;

	/** A way to scan. */
	enum Mode {
		TRACKING, FIXED, SECOND_ALONE, FIRST_ALONE, DOWN, STEPPED, SELECTED_IONS, STATIC, ALTERNATING, CONSTANT_RATIO
	}

	private static @Nullable InstrumentService service;

	@TempDir
	Path folder = Path.of("");
	private final List<LiveInstrument> open = new ArrayList<>();

	@AfterEach
	void close() {
		open.forEach(LiveInstrument::close);
	}

	/** One for all, so that the tables of the twin are made once. */
	private static synchronized InstrumentService service() throws Exception {
		InstrumentService known = service;
		if (known == null) {
			known = Components.service("org.ionwright.driver.twin.internal.SimDriverFactory", "sim");
			service = known;
		}
		return known;
	}

	private static Scan scan(Mode mode) {
		Scan scan = switch (mode) {
		case SELECTED_IONS -> monitoring(RESERPINE, 195.0877, 400.5);
		case STATIC -> monitoring(RESERPINE);
		default -> range(mode);
		};
		scan.setScans(SCANS);
		scan.setFirstStage(switch (mode) {
		case FIXED -> FirstStageMode.FIXED;
		case SECOND_ALONE -> FirstStageMode.RF_ONLY;
		default -> FirstStageMode.TRACKING;
		});
		scan.setAlternatePolarity(mode == Mode.ALTERNATING);
		scan.setRatioMode(mode == Mode.CONSTANT_RATIO ? RatioMode.CONSTANT_RATIO : RatioMode.CONSTANT_WIDTH);
		return scan;
	}

	private static FullScan range(Mode mode) {
		FullScan scan = MethodFactory.eINSTANCE.createFullScan();
		scan.setStart(605);
		scan.setEnd(613);
		scan.setDirection(mode == Mode.DOWN ? ScanDirection.DOWN : ScanDirection.UP);
		scan.setSecondStage(mode == Mode.FIRST_ALONE ? SecondStageMode.RF_ONLY : SecondStageMode.SELECTING);
		// all else would be over before the high voltage has changed its sign
		scan.setSpeed(mode == Mode.ALTERNATING ? 100 : 500);
		scan.setSettleTime(mode == Mode.STEPPED ? 2e-3 : 0);
		return scan;
	}

	private static SelectedIonMonitoring monitoring(double... masses) {
		SelectedIonMonitoring scan = MethodFactory.eINSTANCE.createSelectedIonMonitoring();
		scan.setSettleTime(0.005);
		for (double mz : masses) {
			MonitoredIon ion = MethodFactory.eINSTANCE.createMonitoredIon();
			ion.setMz(mz);
			ion.setDwellTime(mz < 300 ? 0.02 : 0.05);
			scan.getIons().add(ion);
		}
		return scan;
	}

	private static AcquisitionMethod method(Mode... modes) {
		AcquisitionMethod method = DemoModels.method();
		method.getSegments().clear();
		for (Mode mode : modes) {
			MethodSegment segment = MethodFactory.eINSTANCE.createMethodSegment();
			segment.setName(mode.name());
			segment.setScan(scan(mode));
			method.getSegments().add(segment);
		}
		return method;
	}

	private LiveInstrument instrument() throws Exception {
		LiveInstrument instrument = service().open(DemoModels.instrument(),
				new OpenOptions(TimeSource.virtual(Instant.parse("2026-11-26T09:00:00Z")), 5));
		open.add(instrument);
		instrument.connect();
		assertTrue(instrument.awaitConnected(LIMIT), () -> instrument.devices().toString());
		return instrument;
	}

	private List<Spectrum> run(AcquisitionMethod method, Path target) throws Exception {
		LiveInstrument instrument = instrument();
		DeviceScanEngine engine = new DeviceScanEngine();
		engine.addFormat(Components.made(RunWriterFactory.class,
				"org.ionwright.io.mzml.internal.write.MzmlWriterFactory"));
		ScanPlan plan = engine.plan(method, instrument.model());
		assertTrue(plan.startable(), plan.findings().toString());
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
		return spectra;
	}

	@ParameterizedTest
	@EnumSource(Mode.class)
	void whatWasScannedIsInTheSpectra(Mode mode) throws Exception {
		List<Spectrum> spectra = run(method(mode), folder.resolve(mode + ".mzML"));
		assertEquals(SCANS, spectra.size());
		for (Spectrum spectrum : spectra) {
			boolean ions = mode == Mode.SELECTED_IONS || mode == Mode.STATIC;
			assertEquals(ions ? SpectrumKind.SELECTED_ION_MONITORING : SpectrumKind.FULL_SCAN, spectrum.info().kind());
			assertEquals(mode == Mode.ALTERNATING && spectrum.info().index() % 2 == 1 ? Polarity.NEGATIVE
					: Polarity.POSITIVE, spectrum.info().polarity());
			assertEquals(mode == Mode.DOWN,
					spectrum.info().terms().stream().anyMatch(term -> term.accession().equals("MS:1000092")));
			assertEquals(mode == Mode.FIRST_ALONE, spectrum.info().userTerms().contains(UserTerm.text("second stage",
					"RF_ONLY")));
		}
		Spectrum first = spectra.getFirst();
		if (mode == Mode.SELECTED_IONS) {
			assertEquals(List.of(195.0877, 400.5, RESERPINE), List.of(first.mz(0), first.mz(1), first.mz(2)));
			assertTrue(first.info().userTerms().contains(UserTerm.text("dwell times [s]", "0.02 0.05 0.05")),
					first.info().userTerms().toString());
			assertTrue(first.intensity(2) > 50 && first.intensity(2) > 10 * first.intensity(1), "reserpine stands out");
		} else if (mode == Mode.STATIC) {
			assertEquals(0.055, spectra.get(1).info().startSeconds() - first.info().startSeconds(), 1e-6);
		} else {
			assertEquals(81, first.size());
		}
	}

	@Test
	void segmentsFollowOneAnotherInOneFile() throws Exception {
		Path file = folder.resolve("all.mzML");
		AcquisitionMethod method = method(Mode.values());
		List<Spectrum> spectra = run(method, file);
		assertEquals(Mode.values().length * SCANS, spectra.size());
		for (int i = 0; i < spectra.size(); i++) {
			assertEquals(i, spectra.get(i).info().index());
			assertTrue(i == 0 || spectra.get(i).info().startSeconds() > spectra.get(i - 1).info().startSeconds(),
					"start of scan " + i);
		}
		String text = Files.readString(file);
		assertTrue(text.contains("segment 7 monitored ions [m/z]"), "the head says what each segment was");
		String openMs = ask("FileInfo", "-in", file.toString(), "-v");
		assertTrue(openMs.contains("Success - the file is valid!")
				&& openMs.contains("Success - the file is semantically valid!"), openMs);
		String index = ask("FileInfo", "-in", file.toString(), "-i");
		assertTrue(index.contains("Found a valid indexed mzML XML File with 40 spectra and 5 chromatograms."), index);
		ask("msconvert", file.toString(), "--mzML", "-o", folder.toString(), "--outfile", "again.mzML");
		assertTrue(Files.readString(folder.resolve("again.mzML")).contains("spectrumList count=\"40\""));
	}

	/** What a program of others says, with both of its outputs; it must end well. */
	private String ask(String... command) throws Exception {
		File out = folder.resolve("answer.txt").toFile();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
		assertTrue(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS), () -> command[0] + " hangs");
		String text = Files.readString(out.toPath());
		assertEquals(0, process.exitValue(), text);
		return text;
	}
}

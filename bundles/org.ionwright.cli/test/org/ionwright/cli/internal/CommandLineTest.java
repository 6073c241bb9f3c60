package org.ionwright.cli.internal;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.DemoModels;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.facts.Facts;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What needs no service: parsing of arguments, and the check of files. */
class CommandLineTest {

	@TempDir
	Path folder = Path.of("");
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	private @Nullable ScanEngine engine;

	@BeforeEach
	void demoFiles() throws Exception {
		DemoModels.copyTo(folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''            | no command given",
			"frobnicate    | ionwright --help shows what is possible", "acquire       | --out",
			"acquire --out x.mzML --seed one | one",
			"acquire --out x.mzML --pace slow | slow",
			"acquire --out x.mzML --compression best | one of zlib, none, numpress",
			"acquire --out x.mzML --mz-bits 16 | not in 16", "check         | FILE", "info a b      | b",
			"check nothing.txt | no .instrument, .method or .queue file",
			"check missing.instrument | missing.instrument",
			"device | URI", "device tpg26x:tcp://h:1 | what is to be done with tpg26x:tcp://h:1",
			"device nonsense read | is no device address", "device tpg26x:x set | NAME=VALUE",
			"device tpg26x:x --wait soon read | soon", "device tpg26x:x --record a&b.txt read | cannot have '&'",
			"acquire --out x.mzML --method missing.method | missing.method",
			"acquire --out x.mzML --plot x.gif | must end in .png" })
	void badArgumentsGiveOneLineAndExitCodeTwo(String arguments, String words) {
		assertEquals(ExitCode.BAD_INPUT, run(arguments.isEmpty() ? new String[0] : arguments.split(" ")));
		assertEquals(1, err.toString().lines().count(), err.toString());
		assertTrue(err.toString().startsWith("ionwright: "), err.toString());
		assertTrue(err.toString().contains(words), err.toString());
		assertEquals("", out.toString());
	}

	@ParameterizedTest
	@CsvSource({ "--version", "acquire --version" })
	void versionIsTold(String arguments) {
		assertEquals(ExitCode.OK, run(arguments.split(" ")));
		assertTrue(out.toString().startsWith("Ionwright "), out.toString());
	}

	@Test
	void debugAddsTheStackTrace() {
		assertEquals(ExitCode.BAD_INPUT, run("check", "--debug", "missing.instrument"));
		assertTrue(err.toString().lines().count() > 3, err.toString());
	}

	@Test
	void soundFilesAreCheckedWithoutErrors() {
		assertEquals(ExitCode.OK, run("check", file("demo.instrument"), file("demo.method")));
	}

	@Test
	void factsComeAfterTheFindings() {
		assertEquals(ExitCode.OK, run("check", file("demo.instrument")));
		String findings = out.toString();
		assertEquals(ExitCode.OK, run("check", "--facts", file("demo.instrument")));
		String both = out.toString().substring(findings.length());
		String facts = Facts.of(DemoModels.instrument()).stream().map(fact -> "FACT " + fact + System.lineSeparator())
				.collect(joining());
		assertEquals(findings + facts, both);
	}

	@Test
	void errorInAFileIsExitCodeOne() throws Exception {
		Path method = folder.resolve("demo.method");
		Files.writeString(method, Files.readString(method).replace("end=\"1050.0\"", "end=\"1200.0\""));
		assertEquals(ExitCode.FAILED, run("check", file("demo.instrument"), file("demo.method")));
		assertTrue(out.toString().contains("ERROR S3.11 "), out.toString());
	}

	@Test
	void whatAFileHoldsBeyondTheModelIsAFinding() throws Exception {
		Path instrument = folder.resolve("demo.instrument");
		Files.writeString(instrument,
				Files.readString(instrument).replace("coneVoltage=\"40.0\"", "coneVoltage=\"NaN\"")
						.replace("instrument/2", "instrument/7").replace("<entrance", "<wheel/><entrance"));
		assertEquals(ExitCode.FAILED, run("check", file("demo.instrument")));
		List<String> troubles = out.toString().lines().filter(line -> line.startsWith("ERROR M.FILE ")).toList();
		assertEquals(3, troubles.size(), out.toString());
		assertTrue(troubles.get(0).contains("was written in format instrument/7"), troubles.toString());
		assertTrue(troubles.get(1).contains(":40:33: coneVoltage of IonSource is 'NaN'"), troubles.toString());
		assertTrue(out.toString().contains("INFO "), "the rest is checked");
	}

	@Test
	void anUnreadableFileDoesNotHideTheOthers() {
		assertEquals(ExitCode.BAD_INPUT, run("check", "missing.instrument", file("demo.instrument"), "none.method"));
		assertTrue(out.toString().contains("demo.instrument: INFO "), out.toString());
		assertTrue(err.toString().contains("missing.instrument") && err.toString().contains("none.method"),
				err.toString());
	}

	@Test
	void truncatedFileIsBadInput() throws Exception {
		Path instrument = folder.resolve("demo.instrument");
		String text = Files.readString(instrument);
		Files.writeString(instrument, text.substring(0, text.length() / 2));
		assertEquals(ExitCode.BAD_INPUT, run("check", file("demo.instrument")));
		assertEquals(1, err.toString().lines().count(), err.toString());
	}

	private ServiceReference<?> reference() {
		return (ServiceReference<?>) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { ServiceReference.class }, (proxy, method, values) -> null);
	}

	private String file(String name) {
		return folder.resolve(name).toString();
	}

	/** A method is looked at by the engine when there is one and the instrument is known; what is of the instrument is said once. */
	@Test
	void methodsAreCheckedAsTheEngineDoes() {
		Finding calibration = new Finding(Severity.ERROR, "M.CALIBRATION", "segments[0].scan", "none: calibrate");
		List<String> folders = new ArrayList<>();
		engine = (ScanEngine) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ScanEngine.class },
				(proxy, called, values) -> {
					folders.add(String.valueOf(values[2]));
					List<Finding> findings = new ArrayList<>(Validator.instrument((MassSpectrometer) values[1]));
					findings.add(calibration);
					return new ScanPlan("", List.of(), List.of(), findings, "");
				});
		assertEquals(ExitCode.FAILED, run("check", file("demo.instrument"), file("demo.method")));
		assertEquals(List.of(file("demo.method") + ": " + calibration),
				out.toString().lines().filter(line -> line.startsWith(file("demo.method"))).toList());
		run("check", "--data", "elsewhere", file("demo.instrument"), file("demo.method"));
		assertEquals(List.of(folder.toString(), "elsewhere"), folders);
	}

	private int run(String... arguments) {
		BundleContext none = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { BundleContext.class }, (proxy, method, values) -> {
					if (method.getName().equals("getServiceReferences")) {
						return engine != null && values[0] == ScanEngine.class ? List.of(reference()) : List.of();
					}
					if (method.getName().equals("getService")) {
						return engine;
					}
					throw new AssertionError("no service is needed for this");
				});
		return new CommandLine(new Services(none), new Terminal(new PrintWriter(out), new PrintWriter(err)))
				.run(arguments);
	}
}

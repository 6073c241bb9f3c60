package org.ionwright.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts an Eclipse and waits for its end.
 *
 * @param folder
 *            where it lies
 * @param workbench
 *            application with windows
 * @param options
 *            for each start
 */
record Launch(Path folder, String workbench, List<String> options) {

	/** Pattern of a text that is never shown. */
	static final String NEVER = "$.";

	/** What the window says where the machine was so busy that the interlocks stopped the run for want of fresh readings. */
	static final String STOPPED = "the scan was stopped";

	private static final int ATTEMPTS = 3;

	/** A start, told which one it is, from 0. */
	@FunctionalInterface
	interface Attempt {

		Told told(int number) throws IOException, InterruptedException;
	}

	/** The workbench is that of the Eclipse IDE. */
	Launch(Path folder, List<String> options) {
		this(folder, "org.eclipse.ui.ide.workbench", options);
	}

	/** Runs an application to its end. */
	Program.Ended run(List<String> virtualMachine, String name, String... arguments)
			throws IOException, InterruptedException {
		return Program.run(folder, command(virtualMachine, name, arguments));
	}

	/** What runs an application. */
	List<String> command(List<String> virtualMachine, String name, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Program.java()));
		command.addAll(virtualMachine);
		command.addAll(List.of("-jar", launcher(), "-nosplash"));
		command.addAll(options);
		command.addAll(List.of("-consoleLog", "-application", name));
		command.addAll(Arrays.asList(arguments));
		return command;
	}

	/** The same; the end has to be a good one. */
	String application(String name, String... arguments) throws IOException, InterruptedException {
		Program.Ended ended = run(List.of(), name, arguments);
		assertEquals(0, ended.code(), ended.output());
		return ended.output();
	}

	/** Starts once more, at most three times in all, where the run was {@link #STOPPED}. */
	static Told again(Attempt attempt) throws IOException, InterruptedException {
		Told told = attempt.told(0);
		for (int i = 1; i < ATTEMPTS && told.of("seen").stream().anyMatch(text -> text.contains(STOPPED)); i++) {
			told = attempt.told(i);
		}
		return told;
	}

	/**
	 * Starts the workbench, lets the probe look at it, and waits until it has ended by itself; {@link #again} with another workspace.
	 *
	 * @param scratch
	 *            for the report and the workspace, which is the one that {@link #workspace} gives
	 * @param files
	 *            that the probe opens
	 * @param until
	 *            pattern of a text that ends the wait for the run, besides its being stopped
	 */
	Told workbench(Path scratch, Path files, String until) throws IOException, InterruptedException {
		return again(attempt -> {
			if (attempt > 0) {
				Files.move(workspace(scratch), scratch.resolve("workspace-" + attempt));
			}
			return once(scratch, files, until + "|" + STOPPED);
		});
	}

	/**
	 * Starts the workbench as a person does, without doing anything in it, and ends it when it shows a text.
	 *
	 * @param report
	 *            of the probe
	 * @param until
	 *            pattern of the text, in ASCII
	 * @param behind
	 *            whether what the welcome page covers is looked at, too
	 */
	Told look(Path report, Path workspace, String until, boolean behind, String... arguments)
			throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("-data", workspace.toString()));
		all.addAll(Arrays.asList(arguments));
		Program.Ended ended = run(
				List.of("-Dprobe.report=" + report, "-Dprobe.look=true", "-Dprobe.behind=" + behind,
						"-Dprobe.until=" + until),
				workbench, all.toArray(String[]::new));
		return told(report, ended);
	}

	static Path workspace(Path scratch) {
		return scratch.resolve("workspace");
	}

	private Told once(Path scratch, Path files, String until) throws IOException, InterruptedException {
		Path report = scratch.resolve("report.txt");
		Files.createDirectories(scratch);
		Files.deleteIfExists(report);
		Program.Ended ended = run(
				List.of("-Dprobe.report=" + report, "-Dprobe.files=" + files, "-Dprobe.until=" + until),
				workbench, "-data", workspace(scratch).toString());
		return told(report, ended);
	}

	/** What the probe told in a workbench that ended well. */
	static Told told(Path report, Program.Ended ended) throws IOException {
		assertEquals(0, ended.code(), ended.output());
		assertTrue(Files.exists(report), ended.output());
		Told told = new Told(Files.readAllLines(report));
		assertEquals(1, told.lines().stream().filter("end"::equals).count(), told.lines() + ended.output());
		return told;
	}

	private String launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow().toString();
		}
	}
}

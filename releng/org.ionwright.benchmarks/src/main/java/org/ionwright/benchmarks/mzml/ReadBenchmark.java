package org.ionwright.benchmarks.mzml;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints how fast mzML files are read, as ratios to ProteoWizard in the same run. Each answer is given in a process of its
 * own, of which only the question is timed, with all that the Java machine does beside. {@code new}: the first answer of a
 * new process, the best of three; {@code best}: the best of several answers of one process, as in a workbench that is
 * open all day. ProteoWizard has the best of as many processes; it has nothing to warm up.
 */
public final class ReadBenchmark {

	private static final String NO_SIDE = "-Dionwright.side=off";
	private static final String ARCHIVE = "classes.jsa";
	private static final double NONE = Double.NaN;

	/** Bars of ratios. */
	private record Bars(double cpu, double wall) {
	}

	private record Row(String file, String question, String option, int rounds, Bars bars) {

		String asked() {
			return question.startsWith("xic") ? "xic" : question;
		}

		/** Answered before a compiler that works longer has paid. */
		boolean brief() {
			return rounds > 10;
		}
	}

	private record Times(double cpu, double wall, long points, double sum) {
	}

	private final Path peer;
	private final Path folder;
	private final PrintStream out;
	private final Map<String, Times> peers = new HashMap<>();

	private ReadBenchmark(Path peer, Path folder, PrintStream out) {
		this.peer = peer;
		this.folder = folder;
		this.out = out;
	}

	/**
	 * @param args
	 *            the compiled peer.cpp, the sample small.mzML, optionally a folder where files are kept for the next run, a
	 *            size in percent, and the questions to ask, separated by commas
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		boolean kept = args.length > 2;
		Path folder = kept ? Files.createDirectories(Path.of(args[2])) : Files.createTempDirectory("ionwright-bench");
		int percent = args.length > 3 ? Integer.parseInt(args[3]) : 100;
		List<String> questions = args.length > 4 ? List.of(args[4].split(","))
				: List.of("open", "full", "random", "tic", "xic");
		try {
			new ReadBenchmark(Path.of(args[0]), folder, System.out).run(Path.of(args[1]), percent, questions);
		} finally {
			if (!kept) {
				try (Stream<Path> files = Files.walk(folder)) {
					for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
						Files.delete(file);
					}
				}
			}
		}
	}

	private void run(Path sample, int percent, List<String> questions) throws IOException, InterruptedException {
		Files.deleteIfExists(folder.resolve(ARCHIVE)); // of other jars it is not used, but not renewed either
		if (!Files.exists(folder.resolve("selected.mzML"))) {
			BenchFiles.real(folder, sample, 800 * percent);
			BenchFiles.quadrupole(folder, 400 * percent);
			BenchFiles.selected(folder, 4000 * percent);
		}
		List<Row> rows = new ArrayList<>();
		double[] full = { 0.40, 0.25, 0.12 };
		String[] names = { "real", "quadrupole", "selected" };
		for (int i = 0; i < names.length; i++) {
			String name = names[i];
			out.printf(Locale.ROOT, "%s.mzML: %.2f GB%n", name, Files.size(folder.resolve(name + ".mzML")) / 1e9);
			rows.add(new Row(name, "open", NO_SIDE, 25, new Bars(0.4, 0.4)));
			rows.add(new Row(name, "full", NO_SIDE, 3, new Bars(full[i], 0.25)));
			rows.add(new Row(name, "random", NO_SIDE, 15, new Bars(0.7, NONE)));
			rows.add(new Row(name, "tic", NO_SIDE, 5, new Bars(0.25, NONE)));
			rows.add(new Row(name, "xic", NO_SIDE, 3, new Bars(0.45, NONE)));
			rows.add(new Row(name, "xic, side file", "-Dionwright.side=on", 15, new Bars(0.005, NONE)));
		}
		out.println("seconds of CPU                  new      best      peer     ratios          bar   met      "
				+ "|  wall:  new      best      peer     ratios          bar   met");
		for (Row row : rows) {
			if (questions.contains(row.asked())) {
				measure(row);
			}
		}
	}

	private void measure(Row row) throws IOException, InterruptedException {
		Path file = folder.resolve(row.file + ".mzML");
		if (row.question.endsWith("side file")
				&& !Files.exists(file.resolveSibling(file.getFileName() + ".ionside"))) {
			times(java(row, file, 1, List.of()));
		}
		Times theirs = peer(file, row.asked(), row.brief() ? 4 : 2);
		List<Times> fresh = new ArrayList<>();
		for (int i = 0; i < (row.brief() ? 3 : 1); i++) {
			fresh.addAll(times(java(row, file, 1, quickStart(row))));
		}
		Times first = best(fresh);
		Times best = best(times(java(row, file, row.rounds, List.of())));
		out.printf(Locale.ROOT, "%-11s%-15s %9.4f %9.4f %9.4f %s |  %9.4f %9.4f %9.4f %s%s%n", row.file, row.question,
				first.cpu, best.cpu, theirs.cpu,
				judged(row.bars.cpu, first.cpu / theirs.cpu, best.cpu / theirs.cpu), first.wall, best.wall,
				theirs.wall, judged(row.bars.wall, first.wall / theirs.wall, best.wall / theirs.wall),
				Math.abs(best.sum - theirs.sum) > 1e-6 * theirs.sum ? "  SUMS DIFFER " + best.sum + " " + theirs.sum
						: "");
	}

	private List<String> java(Row row, Path file, int rounds, List<String> options) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", row.option));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReadOps.class.getName(), file.toString(),
				row.asked(), Integer.toString(rounds)));
		return command;
	}

	/** What the product starts commands with, and classes from an archive, where they lie in jars. */
	private List<String> quickStart(Row row) {
		List<String> options = new ArrayList<>(
				List.of("-Xlog:disable", "-Xlog:all=off:stderr", "-XX:+AutoCreateSharedArchive",
						"-XX:SharedArchiveFile=" + folder.resolve(ARCHIVE), "-XX:+UseSerialGC"));
		if (row.brief()) {
			options.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmn8m"));
		}
		return options;
	}

	private Times peer(Path file, String question, int rounds) throws IOException, InterruptedException {
		Times known = peers.get(file + question);
		if (known == null) {
			List<Times> all = new ArrayList<>();
			for (int i = 0; i < rounds; i++) {
				all.addAll(times(List.of(peer.toString(), file.toString(), question)));
			}
			known = best(all);
			peers.put(file + question, known);
		}
		return known;
	}

	private static String judged(double bar, double first, double best) {
		String ratios = String.format(Locale.ROOT, "%8.4f %8.4f", first, best);
		return Double.isNaN(bar) ? ratios + "                "
				: String.format(Locale.ROOT, "%s %6.3f %-9s", ratios, bar,
						first <= bar ? "yes" : best <= bar ? "best only" : "NO");
	}

	private static Times best(List<Times> times) {
		double cpu = times.stream().mapToDouble(Times::cpu).min().orElseThrow();
		double wall = times.stream().mapToDouble(Times::wall).min().orElseThrow();
		return new Times(cpu, wall, times.get(0).points, times.get(0).sum);
	}

	private static List<Times> times(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<Times> times = new ArrayList<>();
		for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
			String[] words = line.strip().split(" ");
			if (words.length == 4) {
				times.add(new Times(Double.parseDouble(words[0]), Double.parseDouble(words[1]),
						Long.parseLong(words[2]), Double.parseDouble(words[3])));
			}
		}
		if (process.waitFor() != 0 || times.isEmpty()) {
			throw new IOException("failed: " + command);
		}
		return times;
	}
}

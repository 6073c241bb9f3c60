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
 * Prints how fast mzML files are read, as ratios to ProteoWizard in the same run. Both answer each question in processes
 * of their own, of which only the question is timed. Ours counts with all that the Java machine does beside: the first
 * answer of a new process, and the best of three in one process.
 */
public final class ReadBenchmark {

	private record Row(String file, String question, String peerQuestion, String options, double cpuBar,
			double wallBar) {
	}

	private record Times(double cpu, double wall, long points, double sum) {
	}

	private final Path peer;
	private final PrintStream out;
	private final Map<String, Times> peers = new HashMap<>();

	private ReadBenchmark(Path peer, PrintStream out) {
		this.peer = peer;
		this.out = out;
	}

	/**
	 * @param args
	 *            the compiled peer.cpp, the sample small.mzML, optionally a folder where files are kept for the next run and
	 *            a size in percent
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		boolean kept = args.length > 2;
		Path folder = kept ? Files.createDirectories(Path.of(args[2])) : Files.createTempDirectory("ionwright-bench");
		int percent = args.length > 3 ? Integer.parseInt(args[3]) : 100;
		try {
			new ReadBenchmark(Path.of(args[0]), System.out).run(folder, Path.of(args[1]), percent);
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

	private void run(Path folder, Path sample, int percent) throws IOException, InterruptedException {
		if (!Files.exists(folder.resolve("selected.mzML"))) {
			BenchFiles.real(folder, sample, 800 * percent);
			BenchFiles.quadrupole(folder, 400 * percent);
			BenchFiles.selected(folder, 4000 * percent);
		}
		for (String name : List.of("real", "quadrupole", "selected")) {
			out.printf(Locale.ROOT, "%s.mzML: %.2f GB%n", name, Files.size(folder.resolve(name + ".mzML")) / 1e9);
		}
		double none = Double.NaN;
		String off = "-Dionwright.side=off";
		List<Row> rows = new ArrayList<>();
		double[] full = { 0.40, 0.25, 0.12 };
		String[] names = { "real", "quadrupole", "selected" };
		for (int i = 0; i < names.length; i++) {
			String name = names[i];
			rows.add(new Row(name, "open", "open", off, none, 0.4));
			rows.add(new Row(name, "full", "full", off, full[i], 0.25));
			rows.add(new Row(name, "spectra", "full", off, none, none));
			rows.add(new Row(name, "random", "random", off, none, 0.7));
			rows.add(new Row(name, "tic", "tic", off, 0.25, none));
			rows.add(new Row(name, "xic", "xic", off, 0.45, none));
			rows.add(new Row(name, "xic, side file built behind", "xic", "", none, none));
			rows.add(new Row(name, "xic, side file there", "xic", "", 0.005, none));
		}
		out.println(
				"file        question                     ours CPU first/best   wall first/best      peer CPU    wall"
						+ "   CPU ratio first/best  bar   wall ratio first/best  bar");
		for (Row row : rows) {
			measure(folder.resolve(row.file + ".mzML"), row);
		}
	}

	private void measure(Path file, Row row) throws IOException, InterruptedException {
		String question = row.question.startsWith("xic") ? "xic" : row.question;
		if (row.question.endsWith("behind")) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".ionside"));
		}
		int rounds = row.question.endsWith("behind") ? 1 : 3;
		Times theirs = peer(file, row.peerQuestion);
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
						System.getProperty("java.class.path")));
		if (!row.options.isEmpty()) {
			command.add(row.options);
		}
		command.addAll(List.of(ReadOps.class.getName(), file.toString(), question, Integer.toString(rounds)));
		List<Times> all = times(command);
		Times first = all.get(0);
		Times best = best(all);
		out.printf(Locale.ROOT,
				"%-11s %-28s %8.4f %8.4f    %8.4f %8.4f   %8.4f %8.4f   %8.4f %8.4f %s   %8.4f %8.4f %s%s%n",
				row.file, row.question, first.cpu, best.cpu, first.wall, best.wall, theirs.cpu, theirs.wall,
				first.cpu / theirs.cpu, best.cpu / theirs.cpu, judged(row.cpuBar, first.cpu / theirs.cpu, best.cpu
						/ theirs.cpu),
				first.wall / theirs.wall, best.wall / theirs.wall,
				judged(row.wallBar, first.wall / theirs.wall, best.wall / theirs.wall),
				Math.abs(best.sum - theirs.sum) > 1e-6 * theirs.sum ? "  SUMS DIFFER " + best.sum + " " + theirs.sum
						: "");
	}

	private Times peer(Path file, String question) throws IOException, InterruptedException {
		Times known = peers.get(file + question);
		if (known == null) {
			List<Times> all = new ArrayList<>();
			for (int i = 0; i < (question.equals("open") || question.equals("random") ? 3 : 2); i++) {
				all.addAll(times(List.of(peer.toString(), file.toString(), question)));
			}
			known = best(all);
			peers.put(file + question, known);
		}
		return known;
	}

	private static String judged(double bar, double first, double best) {
		return Double.isNaN(bar) ? "" : bar + (first <= bar ? " met" : best <= bar ? " met when warm" : " MISSED");
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

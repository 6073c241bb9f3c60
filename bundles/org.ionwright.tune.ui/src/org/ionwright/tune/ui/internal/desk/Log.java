package org.ionwright.tune.ui.internal.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.tune.TuneLog;
import org.ionwright.tune.TuneReport;

/** The autotunes of an instrument so far, with trends and limits. */
public final class Log {

	private final Bench bench;
	private volatile TuneLog.Content content = new TuneLog.Content(List.of(), List.of());
	private volatile List<TuneLog.Limit> limits = List.of();

	Log(Bench bench) {
		this.bench = bench;
	}

	/** Reads it, later. */
	void read() {
		bench.onDisk(folder -> {
			content = folder.log().content();
			limits = folder.limits().read();
		});
	}

	void add(TuneReport report) {
		bench.onDisk(folder -> {
			folder.log().append(report);
			content = folder.log().content();
		});
	}

	public TuneLog.Content content() {
		return content;
	}

	/** All values that any entry of a polarity has. */
	public List<String> values(boolean negative) {
		return content.entries().stream().filter(entry -> entry.negative() == negative)
				.flatMap(entry -> entry.values().keySet().stream()).distinct().sorted().toList();
	}

	public List<Map.Entry<Instant, Double>> trend(String value, boolean negative) {
		return content.trend(value, negative);
	}

	public Optional<TuneLog.Limit> limit(String value) {
		return limits.stream().filter(limit -> limit.value().equals(value)).findFirst();
	}

	/** From now on, in the file. */
	public void limit(TuneLog.Limit limit) {
		bench.onDisk(folder -> {
			folder.limits().set(limit);
			limits = folder.limits().read();
		});
	}

	public void noLimit(String value) {
		bench.onDisk(folder -> {
			folder.limits().remove(value);
			limits = folder.limits().read();
		});
	}

	/** What is out of its limits in an entry, or fell against those before it. */
	public List<String> findings(TuneLog.Entry entry) {
		List<TuneLog.Entry> before = content.entries().stream().takeWhile(other -> !other.equals(entry)).toList();
		return TuneLog.findings(entry, new TuneLog.Content(before, List.of()), limits);
	}
}

package org.ionwright.tune.ui.internal.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.device.DeviceException;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.AutotunePlan;
import org.ionwright.tune.Measuring;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.TuneSet;
import org.ionwright.tune.TuneSetUse;
import org.ionwright.tune.TuneSets;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.Result;

/** The tune sets of an instrument, by polarity. */
public final class Sets {

	private static final Duration LIMIT = Duration.ofMinutes(30);

	private final Bench bench;
	private volatile TuneSets.Content content = new TuneSets.Content(List.of(), List.of());
	private volatile String said = "";
	private volatile int parameters;
	private volatile Optional<TuneSet> removed = Optional.empty();

	Sets(Bench bench) {
		this.bench = bench;
	}

	/** The shipped sets depend on what connected devices offer. */
	void readIfOther() {
		int now = bench.raw().parameters().size();
		if (now != parameters) {
			parameters = now;
			read();
		}
	}

	/** Reads what there is, later. */
	public void read() {
		bench.onDisk(folder -> content = folder.sets(bench.raw(), ScanSettings.USUAL).content());
	}

	public List<TuneSet> of(Polarity polarity) {
		return content.sets().stream().filter(set -> set.polarity() == polarity).toList();
	}

	/** Files that are no sets, one line each. */
	public List<String> problems() {
		return content.problems();
	}

	/** What came of the last wish. */
	public String said() {
		return said;
	}

	/** What loading a set would do. */
	public List<TuneSetUse.Row> compare(TuneSet set) {
		return use().compare(set, bench.peaks().choice().settings());
	}

	private TuneSetUse use() {
		return new TuneSetUse(new Measuring(bench.raw(), text -> {
		}));
	}

	/** Why a set cannot be loaded; empty when it can. */
	public Optional<String> loadRefusal(TuneSet set) {
		return compare(set).stream().filter(row -> row.problem().isPresent()).findFirst()
				.map(row -> NLS.bind(Messages.Sets_problem, row.path(), row.problem().orElse("")))
				.or(() -> bench.refusal(Kind.SET));
	}

	/** Sets all values that differ, through the gate. */
	public Optional<String> load(TuneSet set) {
		return loadRefusal(set).or(() -> bench.start(Kind.SET, NLS.bind(Messages.Sets_loading, set.name()),
				Optional.of(LIMIT), say -> {
					ScanSettings now = bench.peaks().choice().settings()
							.withNegative(set.polarity() == Polarity.NEGATIVE);
					bench.peaks().settings(new TuneSetUse(new Measuring(bench.raw(), say)).apply(set, now));
					said = NLS.bind(Messages.Sets_loaded, set.name());
					return Result.done(said);
				}));
	}

	/** Why nothing can be saved under a name; empty when it can. */
	public Optional<String> saveRefusal(String name, Polarity polarity) {
		if (bench.folder().isEmpty()) {
			return Optional.of(Messages.Bench_noFolder);
		}
		if (name.isBlank()) {
			return Optional.of(Messages.Sets_noName);
		}
		return of(polarity).stream().filter(set -> set.shipped() && set.name().equalsIgnoreCase(name.strip()))
				.findFirst().map(set -> NLS.bind(Messages.Sets_shippedName, set.name()))
				.or(() -> Typed.problem(() -> taken(name.strip(), polarity)));
	}

	/** What is set now, as a set. */
	private TuneSet taken(String name, Polarity polarity) {
		try {
			List<String> paths = AutotunePlan.tunable(bench.raw()).stream().filter(path -> bench.raw().parameter(path)
					.filter(row -> Double.isFinite(value(row))).isPresent()).toList();
			return use().taken(name, polarity, paths, bench.peaks().choice().settings());
		} catch (DeviceException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static double value(LiveParameter row) {
		return Double.isNaN(row.setPoint()) ? row.readback() : row.setPoint();
	}

	/** Saves what is set now, in place of a set of the same name that was not shipped. */
	public Optional<String> save(String name, Polarity polarity) {
		Optional<String> refusal = saveRefusal(name, polarity);
		if (refusal.isEmpty()) {
			TuneSet set = taken(name.strip(), polarity);
			bench.onDisk(folder -> {
				TuneSets sets = folder.sets(bench.raw(), ScanSettings.USUAL);
				sets.save(set);
				said = NLS.bind(Messages.Sets_saved, set.name());
				content = sets.content();
			});
		}
		return refusal;
	}

	public Optional<String> removeRefusal(TuneSet set) {
		return set.shipped() ? Optional.of(Messages.Sets_shipped) : Optional.empty();
	}

	public Optional<String> remove(TuneSet set) {
		Optional<String> refusal = removeRefusal(set);
		if (refusal.isEmpty()) {
			bench.onDisk(folder -> {
				TuneSets sets = folder.sets(bench.raw(), ScanSettings.USUAL);
				sets.remove(set);
				removed = Optional.of(set);
				said = NLS.bind(Messages.Sets_removed, set.name());
				content = sets.content();
			});
		}
		return refusal;
	}

	/** The set that was deleted last and can be brought back. */
	public Optional<TuneSet> removed() {
		return removed;
	}

	/** Brings the set back that was deleted last. */
	public void bringBack() {
		removed.ifPresent(set -> bench.onDisk(folder -> {
			TuneSets sets = folder.sets(bench.raw(), ScanSettings.USUAL);
			sets.save(set);
			removed = Optional.empty();
			said = NLS.bind(Messages.Sets_broughtBack, set.name());
			content = sets.content();
		}));
	}
}

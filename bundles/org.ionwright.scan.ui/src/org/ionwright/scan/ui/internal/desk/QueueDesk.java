package org.ionwright.scan.ui.internal.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.model.method.QueueFailure;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.queue.RunQueue;
import org.ionwright.scan.queue.ScanQueues;
import org.ionwright.scan.ui.internal.Messages;

/**
 * The queue of samples of the desk. The public methods can be called from any thread and return at once; everything but an abort is
 * done in order on the desk's thread, and what was refused is said in the {@link QueueSheet}.
 */
public final class QueueDesk {

	/** Something a person asked of the queue. */
	@FunctionalInterface
	private interface Ask {

		void of(RunQueue queue) throws ScanRefusedException;
	}

	private final Consumer<Runnable> thread;
	private final Supplier<Optional<LiveInstrument>> instrument;
	private final DeskMemory memory;
	private final MethodLooks methods;
	private final Runnable changed;
	private final Consumer<Path> made;
	private volatile Optional<RunQueue> queue = Optional.empty();
	// What follows belongs to the desk's thread.
	private Optional<ScanQueues> service = Optional.empty();
	private Optional<Path> file = Optional.empty();
	private Optional<LiveInstrument> bound = Optional.empty();
	private QueueEnding ending = QueueEnding.NONE;
	private String problem = "";
	private String refusal = "";
	private List<Removed> removed = List.of();

	/** A sample that was removed, and from where. */
	private record Removed(int place, QueueItem item) {
	}

	/**
	 * @param thread
	 *            runs one action after the other and publishes what became of it
	 * @param instrument
	 *            the active one, asked on the desk's thread
	 * @param changed
	 *            called on any thread
	 * @param made
	 *            told of a file that was created
	 */
	QueueDesk(Consumer<Runnable> thread, Supplier<Optional<LiveInstrument>> instrument, DeskMemory memory,
			SetupFiles files, Runnable changed, Consumer<Path> made) {
		this.thread = thread;
		this.instrument = instrument;
		this.memory = memory;
		this.methods = new MethodLooks(files);
		this.changed = changed;
		this.made = made;
		file = memory.queue();
	}

	/** Takes the file as the queue, once an instrument is there. Refused while a queue goes on. */
	public void open(Path next) {
		thread.accept(() -> choose(next));
	}

	/** As {@link #open}, of a new file without samples; one that exists is not touched. */
	public void create(Path next) {
		thread.accept(() -> {
			refusal = "";
			try {
				if (Files.exists(next)) {
					refusal = NLS.bind(Messages.Queue_exists, next);
				} else if (mayLeave()) {
					ModelFiles.save(MethodFactory.eINSTANCE.createSampleQueue(), next);
					made.accept(next);
					choose(next);
				}
			} catch (ModelFileException e) {
				refusal = String.valueOf(e.getMessage());
			}
		});
	}

	private void choose(Path next) {
		refusal = "";
		if (mayLeave()) {
			file = Optional.of(next);
			memory.rememberQueue(next);
			leave();
		}
	}

	private boolean mayLeave() {
		if (sheet().going()) {
			refusal = Messages.Queue_goesOn;
		}
		return refusal.isEmpty();
	}

	/** Puts samples at the end, each with a data file of its own. */
	public void add(List<NewSample> samples) {
		ask(open -> {
			Set<String> taken = outputs(open, -1);
			for (NewSample sample : samples) {
				String output = QueueOutputs.next(open.file(), memory.preferences(), sample.name(), taken);
				taken.add(output);
				open.add(Integer.MAX_VALUE, new QueueItem(sample.name(),
						QueueOutputs.relative(open.file(), sample.method()), output, sample.position(),
						sample.comment()));
			}
		});
	}

	/** All of them that are not being run; says which was. */
	public void remove(List<Integer> ids) {
		ask(open -> {
			List<Removed> gone = new ArrayList<>();
			removed = gone;
			for (int id : ids) {
				List<QueueItem> items = open.items();
				for (int i = 0; i < items.size(); i++) {
					if (items.get(i).id() == id) {
						open.remove(id);
						gone.add(new Removed(i, items.get(i)));
					}
				}
			}
		});
	}

	/** Puts the samples back that were removed last, each to its place, as far as they were. */
	public void bringBack() {
		ask(open -> {
			List<Removed> gone = removed;
			removed = List.of();
			for (Removed each : gone.reversed()) {
				open.add(each.place(), each.item());
			}
		});
	}

	/**
	 * Changes one thing of a sample that waits. With another name the data file gets another one, where it was named after the sample.
	 *
	 * @param text
	 *            of a method the file
	 */
	public void edit(int id, SampleField field, String text) {
		ask(open -> {
			Optional<QueueItem> known = open.items().stream().filter(item -> item.id() == id).findFirst();
			String value = field == SampleField.METHOD ? QueueOutputs.relative(open.file(), Path.of(text)) : text;
			if (known.isPresent() && !field.of(known.get()).equals(value)) {
				QueueItem next = field.with(known.get(), value);
				boolean named = field == SampleField.NAME
						&& QueueOutputs.namedAfter(next.output(), open.file(), memory.preferences(),
								known.get().sampleName());
				open.edit(named
						? SampleField.output(next,
								QueueOutputs.next(open.file(), memory.preferences(), text, outputs(open, id)))
						: next);
				methods.forget();
			}
		});
	}

	/** Names of data files that other samples have. */
	private static Set<String> outputs(RunQueue open, int except) {
		return open.items().stream().filter(item -> item.id() != except).map(QueueItem::output)
				.collect(Collectors.toCollection(HashSet::new));
	}

	/** By a number of places, towards the end when positive. */
	public void move(int id, int places) {
		ask(open -> {
			List<QueueItem> items = open.items();
			for (int i = 0; i < items.size(); i++) {
				if (items.get(i).id() == id) {
					open.move(id, Math.clamp(i + places, 0, items.size() - 1));
				}
			}
		});
	}

	/** One after the other to where they stand in front of what is at the place now. */
	public void moveTo(List<Integer> ids, int place) {
		ask(open -> {
			int to = place;
			for (int id : ids) {
				List<Integer> order = open.items().stream().map(QueueItem::id).toList();
				int from = order.indexOf(id);
				open.move(id, from < to ? to - 1 : to);
				to += from < to ? 0 : 1;
			}
		});
	}

	/** As {@link RunQueue#skip}. */
	public void skip(List<Integer> ids) {
		ask(open -> {
			for (int id : ids) {
				open.skip(id);
			}
		});
	}

	/** Puts samples that are over back among those that wait. */
	public void again(List<Integer> ids) {
		ask(open -> {
			for (int id : ids) {
				open.again(id);
			}
		});
	}

	/** Runs what waits, or goes on after a pause. */
	public void start() {
		ask(open -> {
			methods.forget();
			open.start();
		});
	}

	public void pause() {
		ask(RunQueue::pause);
	}

	public void stopAfterRun() {
		ask(RunQueue::stopAfterRun);
	}

	/** Aborts the run and brings the instrument to its safe state; waits for nothing else that the desk does. */
	public void abort() {
		queue.filter(QueueDesk::going).ifPresent(RunQueue::abort);
	}

	/** Whether the instrument goes to standby at the end of the queue; refused while it goes on. */
	public void setStandby(boolean standby) {
		thread.accept(() -> {
			refusal = "";
			if (mayLeave()) {
				file.ifPresent(chosen -> storeStandby(chosen, standby));
			}
		});
	}

	private void storeStandby(Path chosen, boolean standby) {
		try {
			SampleQueue stored = ModelFiles.loadQueue(chosen);
			stored.setStandby(standby);
			ModelFiles.save(stored, chosen);
			leave();
		} catch (ModelFileException e) {
			refusal = String.valueOf(e.getMessage());
		}
	}

	private void ask(Ask what) {
		thread.accept(() -> {
			refusal = "";
			try {
				what.of(queue.orElseThrow(
						() -> new ScanRefusedException(problem.isEmpty() ? Messages.Queue_none : problem)));
			} catch (ScanRefusedException e) {
				refusal = String.valueOf(e.getMessage());
			}
		});
	}

	/** Desk thread, as all below. */
	void service(Optional<ScanQueues> arrived) {
		service = arrived;
		if (arrived.isEmpty()) {
			leave();
		}
	}

	void fileChanged(Path changedFile) {
		methods.forget();
		if (file.filter(changedFile::equals).isPresent()
				&& queue.filter(open -> going(open) || !differs(open)).isEmpty()) {
			leave();
		}
	}

	/** Whether the file holds other samples than were written by the queue. */
	private static boolean differs(RunQueue open) {
		try {
			return !ModelFiles.loadQueue(open.file()).getEntries().stream()
					.map(entry -> String.join("\t", text(entry.getSampleName()), text(entry.getMethod()),
							text(entry.getOutput()), text(entry.getPosition()), text(entry.getComment()),
							entry.getState().getName()))
					.toList()
					.equals(open.items().stream()
							.map(item -> String.join("\t", item.sampleName(), item.method(), item.output(),
									item.position(), item.comment(), item.state().getName()))
							.toList());
		} catch (ModelFileException e) {
			return true;
		}
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}

	/** Opens the chosen queue on the active instrument when it is not; lets go of it when the instrument is gone. */
	void follow() {
		Optional<LiveInstrument> live = instrument.get();
		if (!live.equals(bound)) {
			leave();
		}
		if (queue.isEmpty() && problem.isEmpty()) {
			service.ifPresent(
					queues -> live.ifPresent(active -> file.ifPresent(chosen -> open(queues, chosen, active))));
		}
	}

	private void open(ScanQueues queues, Path chosen, LiveInstrument live) {
		bound = Optional.of(live);
		methods.forget();
		try {
			SampleQueue stored = ModelFiles.loadQueue(chosen);
			ending = new QueueEnding(stored.isStandby(), stored.getIdleTime(),
					stored.getOnFailure() == QueueFailure.GO_ON);
			RunQueue open = queues.open(chosen, live, memory.preferences().longestPause());
			open.addListener(changed);
			queue = Optional.of(open);
		} catch (ModelFileException e) {
			problem = String.valueOf(e.getMessage());
		}
	}

	/** Closes the queue; it is opened again by {@link #follow} when there still is one. */
	void leave() {
		removed = List.of();
		queue.ifPresent(open -> {
			open.removeListener(changed);
			open.close();
		});
		queue = Optional.empty();
		bound = Optional.empty();
		problem = "";
	}

	private static boolean going(RunQueue open) {
		return switch (open.progress().state()) {
		case RUNNING, PAUSED, ENDING -> true;
		case IDLE, OVER -> false;
		};
	}

	boolean going() {
		return queue.filter(QueueDesk::going).isPresent();
	}

	QueueSheet sheet() {
		return queue.map(open -> new QueueSheet(file,
				open.items().stream().map(item -> row(open.file(), item)).toList(), Optional.of(open.progress()), "",
				refusal, ending, !removed.isEmpty()))
				.orElseGet(() -> new QueueSheet(file, List.of(), Optional.empty(), why(), refusal, QueueEnding.NONE,
						false));
	}

	private String why() {
		return file.isEmpty() ? "" : !problem.isEmpty() ? problem
				: service.isEmpty() ? Messages.Desk_waitsForScan : Messages.Desk_noInstrument;
	}

	private QueueRow row(Path queueFile, QueueItem item) {
		MethodLooks.Look look = methods.at(queueFile.resolveSibling(item.method()));
		String said = item.result().isEmpty() && item.state() == QueueEntryState.WAITING ? look.trouble()
				: item.result();
		return new QueueRow(item, look.repeats(), look.trouble(),
				said.replace(queueFile.resolveSibling("").toString() + File.separator, ""),
				queueFile.resolveSibling(item.output()));
	}
}

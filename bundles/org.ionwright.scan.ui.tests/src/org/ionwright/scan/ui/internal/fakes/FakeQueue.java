package org.ionwright.scan.ui.internal.fakes;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.queue.QueueState;
import org.ionwright.scan.queue.RunQueue;

/** A queue in memory whose runs go on when a test says so. */
public final class FakeQueue implements RunQueue {

	/** What was asked for, in order. */
	public final List<String> asked = new CopyOnWriteArrayList<>();
	/** Why changes are refused; empty when they are not. */
	public volatile String refusal = "";

	private final Path file;
	private final List<QueueItem> items = new CopyOnWriteArrayList<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile QueueState state = QueueState.IDLE;
	private volatile String text = "not started";
	private int nextId;

	FakeQueue(Path file) throws ModelFileException {
		this.file = file;
		for (var entry : ModelFiles.loadQueue(file).getEntries()) {
			items.add(new QueueItem(nextId++, entry.getSampleName(), entry.getMethod(), entry.getOutput(), "", "",
					entry.getState(), entry.getResult() == null ? "" : entry.getResult()));
		}
	}

	/** Puts the queue into a state and tells the listeners. */
	public void become(QueueState next, String words) {
		state = next;
		text = words;
		listeners.forEach(Runnable::run);
	}

	/** Gives a sample a state and tells the listeners. */
	public void become(int place, QueueEntryState next, String result) {
		QueueItem item = items.get(place);
		items.set(place, new QueueItem(item.id(), item.sampleName(), item.method(), item.output(), item.position(),
				item.comment(), next, result));
		listeners.forEach(Runnable::run);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public List<QueueItem> items() {
		return new ArrayList<>(items);
	}

	@Override
	public QueueProgress progress() {
		int done = (int) items.stream().filter(item -> item.state() != QueueEntryState.WAITING
				&& item.state() != QueueEntryState.RUNNING).count();
		return new QueueProgress(state, text, done, items.size(), 60.0 * (items.size() - done));
	}

	@Override
	public Optional<ScanRun> run() {
		return Optional.empty();
	}

	private int place(int id) throws ScanRefusedException {
		if (!refusal.isEmpty()) {
			throw new ScanRefusedException(refusal);
		}
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).id() == id) {
				return i;
			}
		}
		throw new ScanRefusedException("this sample is no longer in the queue");
	}

	@Override
	public int add(int place, QueueItem item) throws ScanRefusedException {
		if (!refusal.isEmpty()) {
			throw new ScanRefusedException(refusal);
		}
		items.add(Math.min(place, items.size()), new QueueItem(nextId, item.sampleName(), item.method(), item.output(),
				item.position(), item.comment(), item.state(), item.result()));
		listeners.forEach(Runnable::run);
		return nextId++;
	}

	@Override
	public void remove(int id) throws ScanRefusedException {
		items.remove(place(id));
	}

	@Override
	public void edit(QueueItem item) throws ScanRefusedException {
		items.set(place(item.id()), item);
	}

	@Override
	public void move(int id, int place) throws ScanRefusedException {
		QueueItem item = items.remove(place(id));
		items.add(place, item);
	}

	@Override
	public void skip(int id) throws ScanRefusedException {
		asked.add("skip " + items.get(place(id)).sampleName());
		become(place(id), QueueEntryState.SKIPPED, "left out");
	}

	@Override
	public void again(int id) throws ScanRefusedException {
		become(place(id), QueueEntryState.WAITING, "");
	}

	@Override
	public void start() {
		asked.add("start");
		become(QueueState.RUNNING, "starting");
	}

	@Override
	public void pause() {
		asked.add("pause");
		become(QueueState.PAUSED, "pausing after this run");
	}

	@Override
	public void stopAfterRun() {
		asked.add("stopAfterRun");
		become(QueueState.ENDING, "ending after this run");
	}

	@Override
	public void abort() {
		asked.add("abort");
		become(QueueState.OVER, "aborted");
	}

	@Override
	public boolean await(Duration limit) {
		return state == QueueState.OVER;
	}

	@Override
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		asked.add("close");
	}
}

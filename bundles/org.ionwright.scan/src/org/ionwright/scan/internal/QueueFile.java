package org.ionwright.scan.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.queue.QueueItem;

/** The samples of a queue and the file they are in, which changes with them in one step. Safe for use from any thread. */
final class QueueFile {

	private final Path file;
	private final SampleQueue queue;
	private final Map<QueueEntry, Integer> ids = new IdentityHashMap<>();
	private int nextId;

	QueueFile(Path file) throws ModelFileException {
		this.file = file.toAbsolutePath();
		this.queue = ModelFiles.loadQueue(file);
		queue.getEntries().forEach(entry -> ids.put(entry, nextId++));
		boolean cutOff = false;
		for (QueueEntry entry : queue.getEntries()) {
			if (entry.getState() == QueueEntryState.RUNNING) {
				entry.setState(QueueEntryState.FAILED);
				entry.setResult("the program ended during this run; what was stored is in " + entry.getOutput()
						+ ".part, the command recover completes it");
				cutOff = true;
			}
		}
		if (cutOff) {
			ModelFiles.save(queue, this.file);
		}
	}

	Path path() {
		return file;
	}

	/** A file named in the queue. */
	Path resolve(String name) {
		return file.resolveSibling(name);
	}

	/** What the queue says for all its samples; not to be changed. */
	synchronized SampleQueue settings() {
		return queue;
	}

	synchronized List<QueueItem> items() {
		return queue.getEntries().stream().map(this::item).toList();
	}

	private QueueItem item(QueueEntry entry) {
		return new QueueItem(ids.getOrDefault(entry, -1), text(entry.getSampleName()), text(entry.getMethod()),
				text(entry.getOutput()), text(entry.getPosition()), text(entry.getComment()), entry.getState(),
				text(entry.getResult()));
	}

	private static String text(@Nullable String text) {
		return ProgramPlanner.text(text);
	}

	synchronized Optional<QueueItem> next() {
		return items().stream().filter(item -> item.state() == QueueEntryState.WAITING).findFirst();
	}

	synchronized int add(int place, QueueItem item) throws ScanRefusedException {
		QueueEntry entry = MethodFactory.eINSTANCE.createQueueEntry();
		describe(entry, item);
		if (item.state() != QueueEntryState.RUNNING) {
			entry.setState(item.state());
			entry.setResult(item.result());
		}
		int id = nextId++;
		change(entries -> {
			ids.put(entry, id);
			entries.add(Math.clamp(place, 0, entries.size()), entry);
		});
		return id;
	}

	private static void describe(QueueEntry entry, QueueItem item) {
		entry.setSampleName(item.sampleName());
		entry.setMethod(item.method());
		entry.setOutput(item.output());
		entry.setPosition(item.position());
		entry.setComment(item.comment());
	}

	synchronized void edit(QueueItem item) throws ScanRefusedException {
		QueueEntry entry = idle(item.id());
		if (entry.getState() != QueueEntryState.WAITING) {
			throw new ScanRefusedException(
					text(entry.getSampleName()) + " is over; put it back among those that wait before it is changed");
		}
		QueueItem before = item(entry);
		describe(entry, item);
		try {
			ModelFiles.save(queue, file);
		} catch (ModelFileException e) {
			describe(entry, before);
			throw new ScanRefusedException(String.valueOf(e.getMessage()), e);
		}
	}

	synchronized void remove(int id) throws ScanRefusedException {
		QueueEntry entry = idle(id);
		change(entries -> entries.remove(entry));
	}

	synchronized void move(int id, int place) throws ScanRefusedException {
		QueueEntry entry = idle(id);
		change(entries -> {
			entries.remove(entry);
			entries.add(Math.clamp(place, 0, entries.size()), entry);
		});
	}

	synchronized void become(int id, QueueEntryState state, String result) throws ScanRefusedException {
		QueueEntry entry = entry(id);
		QueueEntryState before = entry.getState();
		String said = entry.getResult();
		entry.setState(state);
		entry.setResult(result);
		try {
			ModelFiles.save(queue, file);
		} catch (ModelFileException e) {
			entry.setState(before);
			entry.setResult(said);
			throw new ScanRefusedException(String.valueOf(e.getMessage()), e);
		}
	}

	/** A sample whose run does not go on. */
	synchronized QueueEntry idle(int id) throws ScanRefusedException {
		QueueEntry entry = entry(id);
		if (entry.getState() == QueueEntryState.RUNNING) {
			throw new ScanRefusedException(
					text(entry.getSampleName()) + " is being run; skip it, or wait for its end");
		}
		return entry;
	}

	private QueueEntry entry(int id) throws ScanRefusedException {
		return queue.getEntries().stream().filter(entry -> ids.getOrDefault(entry, -1) == id).findFirst()
				.orElseThrow(() -> new ScanRefusedException("this sample is no longer in the queue " + file));
	}

	/** All or nothing: when the file cannot be written, the samples are as before. */
	private void change(Consumer<List<QueueEntry>> what) throws ScanRefusedException {
		List<QueueEntry> entries = new ArrayList<>(queue.getEntries());
		what.accept(entries);
		SampleQueue next = EcoreUtil.copy(queue);
		next.getEntries().clear();
		entries.forEach(entry -> next.getEntries().add(EcoreUtil.copy(entry)));
		try {
			ModelFiles.save(next, file);
		} catch (ModelFileException e) {
			throw new ScanRefusedException(String.valueOf(e.getMessage()), e);
		}
		queue.getEntries().clear();
		queue.getEntries().addAll(entries);
	}
}

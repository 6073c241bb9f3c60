package org.ionwright.scan.ui.internal.desk;

import org.ionwright.scan.queue.QueueItem;

/** What a person can change of a sample that waits. */
public enum SampleField {
	NAME, METHOD, POSITION, COMMENT;

	public String of(QueueItem item) {
		return switch (this) {
		case NAME -> item.sampleName();
		case METHOD -> item.method();
		case POSITION -> item.position();
		case COMMENT -> item.comment();
		};
	}

	QueueItem with(QueueItem item, String text) {
		return new QueueItem(item.id(), this == NAME ? text : item.sampleName(),
				this == METHOD ? text : item.method(), item.output(), this == POSITION ? text : item.position(),
				this == COMMENT ? text : item.comment(), item.state(), item.result());
	}

	static QueueItem output(QueueItem item, String output) {
		return new QueueItem(item.id(), item.sampleName(), item.method(), output, item.position(), item.comment(),
				item.state(), item.result());
	}
}

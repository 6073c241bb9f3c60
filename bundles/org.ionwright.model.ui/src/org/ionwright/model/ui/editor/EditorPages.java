package org.ionwright.model.ui.editor;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.ionwright.model.ui.edit.Assessment;
import org.ionwright.model.ui.edit.ModelDocument;

/** Outline and Properties of one editor: made when the views ask for them, kept in step with the panel. */
final class EditorPages {

	private final Consumer<EObject> picked;
	private @Nullable ModelPanel panel;
	private @Nullable ModelDocument<?> document;
	private @Nullable PartOutline outline;
	private @Nullable PropertySheetPage properties;
	private final Runnable change = this::changed;

	/**
	 * @param picked
	 *            told of parts that are chosen in the Outline
	 */
	EditorPages(Consumer<EObject> picked) {
		this.picked = picked;
	}

	void show(ModelPanel shown, ModelDocument<?> next) {
		clear();
		panel = shown;
		document = next;
		next.onChange(change);
		PartOutline page = outline;
		if (page != null) {
			page.show(next.root(), shown::listed);
		}
	}

	void clear() {
		ModelDocument<?> before = document;
		if (before != null) {
			before.forget(change);
		}
		panel = null;
		document = null;
		PartOutline page = outline;
		if (page != null) {
			page.show(null, part -> true);
		}
	}

	PartOutline outline() {
		PartOutline page = outline;
		if (page == null || page.closed()) {
			page = new PartOutline(picked);
			outline = page;
		}
		ModelDocument<?> shown = document;
		ModelPanel body = panel;
		page.show(shown == null ? null : shown.root(), body == null ? part -> true : body::listed);
		return page;
	}

	PropertySheetPage properties() {
		PropertySheetPage page = properties;
		if (page == null || page.getControl() != null && page.getControl().isDisposed()) {
			page = new PropertySheetPage();
			page.setPropertySourceProvider(object -> object instanceof EObject part
					? new PartProperties(part, assessment().facts())
					: null);
			properties = page;
		}
		return page;
	}

	private Assessment assessment() {
		ModelPanel shown = panel;
		return shown == null ? Assessment.NONE : shown.assessment();
	}

	void select(EObject part) {
		PartOutline page = outline;
		if (page != null) {
			page.select(part);
		}
	}

	void assessed(Assessment assessment) {
		PartOutline page = outline;
		if (page != null) {
			page.assessed(assessment.findings());
		}
		refreshProperties();
	}

	private void changed() {
		PartOutline page = outline;
		if (page != null) {
			page.refresh();
		}
		refreshProperties();
	}

	private void refreshProperties() {
		PropertySheetPage page = properties;
		if (page != null && page.getControl() != null && !page.getControl().isDisposed()) {
			page.refresh();
		}
	}
}

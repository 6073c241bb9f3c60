package org.ionwright.spectrum.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.ionwright.spectrum.run.RunFact;

/** The Outline of a run: its facts, by group. */
final class RunOutline extends ContentOutlinePage {

	private List<RunFact> facts = List.of();

	/** Shows other facts; before the page has a control they are kept for it. */
	void show(List<RunFact> next) {
		facts = next;
		TreeViewer viewer = getTreeViewer();
		if (viewer != null && !viewer.getControl().isDisposed()) {
			viewer.setInput(groups());
			viewer.expandAll();
		}
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Groups());
		viewer.setLabelProvider(new Lines());
		show(facts);
	}

	private Map<String, List<RunFact>> groups() {
		return facts.stream().collect(Collectors.groupingBy(RunFact::group, LinkedHashMap::new, Collectors.toList()));
	}

	/** Groups first, their facts below. */
	private static final class Groups implements ITreeContentProvider {

		@Override
		public Object[] getElements(@Nullable Object input) {
			return input instanceof Map<?, ?> groups ? groups.entrySet().toArray() : new Object[0];
		}

		@Override
		public Object[] getChildren(@Nullable Object parent) {
			return parent instanceof Map.Entry<?, ?> group && group.getValue() instanceof List<?> list ? list.toArray()
					: new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return element instanceof Map.Entry<?, ?>;
		}
	}

	/** A fact as one line. */
	private static final class Lines extends LabelProvider {

		@Override
		public String getText(@Nullable Object element) {
			if (element instanceof RunFact fact) {
				return fact.name() + ": " + fact.value();
			}
			return element instanceof Map.Entry<?, ?> group ? String.valueOf(group.getKey()) : "";
		}
	}
}

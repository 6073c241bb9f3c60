/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Multimode Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electrospray and corona in one source.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getMultimodeIoniser()
 * @model annotation="http://www.ionwright.org/seed claims='000/1'"
 * @generated
 */
public interface MultimodeIoniser extends ElectrosprayIoniser, CoronaIoniser {
} // MultimodeIoniser

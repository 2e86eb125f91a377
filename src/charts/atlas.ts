import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import states from 'us-atlas/states-10m.json' with { type: 'json' };

/** The states of the US Census Bureau's cartographic boundary files, 1:10 million (us-atlas). */
const topology = states as unknown as Topology<{
  states: GeometryCollection<{ name: string }>;
  nation: GeometryCollection;
}>;

export const nation = (): FeatureCollection =>
  feature(topology, topology.objects.nation) as FeatureCollection;

/** Borders between states, each once. */
export const stateBorders = (): MultiLineString =>
  mesh(topology, topology.objects.states, (a, b) => a !== b);

export const stateNamed = (name: string) =>
  (
    feature(topology, topology.objects.states) as FeatureCollection<
      GeoJSON.Geometry,
      { name: string }
    >
  ).features.find((state) => state.properties.name === name);

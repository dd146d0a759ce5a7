// The platform's two published payloads, each completed by what is said of the fields of its event. Addresses are ours.

const configurationId = `catalog:item:${"0123456789abcdef".repeat(4)}`;
const email = "somebody@example.com";
const configuratorId = "myConfigurator";
const links = {
  live: `https://www.roomle.com/t/cp/?id=${configurationId}&configuratorId=vizmotor`,
  test: `https://test.roomle.com/t/cp/?id=${configurationId}&configuratorId=vizmotor`,
  item: "https://www.roomle.com/t/cp/?id=catalog:item&configuratorId=vizmotor",
};

export const samples = [
  {
    event: "email.savedConfiguration",
    data: { success: true, email, configurationId, configuratorId, url: links.live },
  },
  { event: "email.shareConfiguration", data: { email, configurationId, configuratorId, url: links.test } },
  { event: "email.shareConfigurationAR", data: { email, itemId: "catalog:item", configuratorId, url: links.item } },
  {
    event: "email.3DExportAsset",
    data: { email, configurationId, configuratorId, url: links.live, resultUrl: "https://example.com/asset.glb" },
  },
];
